using ArmPayloads.CustomerInsights;

namespace OldLibrary;

public static class Contacts
{
    public static string Json()
    {
        var contact = new Profile
        {
            ApiEntitySetName = "Contacts",
            StrongIds = [new StrongId { StrongIdName = "ById", KeyPropertyNames = ["Id"] }],
            Fields = [new Field { FieldName = "Id", FieldType = FieldType.EdmString }],
            DisplayName = { ["en-us"] = "Contact" },
        };
        return Profile.FromJson(contact.ToJson()).ToJson();
    }

    public static string Address() => new HubId("00000000-0000-0000-0000-000000000001", "contoso-rg", "contoso").Profile("Contact").ToUri().AbsoluteUri;
}
