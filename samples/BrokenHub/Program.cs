using BrokenHub;

foreach (var finding in ContosoHub.Define().Validate())
    Console.WriteLine(finding);
