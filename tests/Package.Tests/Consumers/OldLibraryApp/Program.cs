Console.WriteLine(OldLibrary.Contacts.Json());
Console.WriteLine(OldLibrary.Contacts.Address());
