using ArmPayloads.CustomerInsights;

namespace CSharp7
{
    public static class Contacts
    {
        public static string Address() => new HubId("sub", "rg", "contoso").Profile("Contact").ToString();
    }
}
