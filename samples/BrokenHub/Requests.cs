using ArmPayloads.CustomerInsights;

namespace BrokenHub;

/// <summary>Payloads that are sent one by one: nobody says that these are all, so only what is nearly a known name is reported.</summary>
internal static class Requests
{
    private static readonly HubId s_hub = new("00000000-0000-0000-0000-000000000001", "contoso-rg", "contoso");

    public static PayloadRequest<Profile> Customer() => s_hub.Profile("Customer").CreateOrUpdateRequest(new Profile
    {
        ApiEntitySetName = "Customers",
        StrongIds = [new StrongId { StrongIdName = "ById", KeyPropertyNames = ["Id"] }],
        Fields = [new Field { FieldName = "Id", FieldType = FieldType.EdmString }],
    });

    public static PayloadRequest<RoleAssignment> Readers() => s_hub.RoleAssignment("Readers").CreateOrUpdateRequest(new RoleAssignment
    {
        Role = RoleName.Reader,
        Principals = [new() { PrincipalId = "0b9d4c52-6d7e-4f3b-8f5c-3f1c6f0e2d77", PrincipalType = PrincipalType.User }],
        Profiles = new() { Elements = ["Custmer", "Supplier"] }, // ARMP201 resourceset-names-exist
    });

    public static PayloadRequest<Link> DeliveryToSupplier() => s_hub.Link("delivery-to-supplier").CreateOrUpdateRequest(new Link // ARMP401 name-pattern
    {
        SourceInteractionType = "Delivery",
        TargetProfileType = "Supplier",
        ParticipantPropertyReferences = [new() { InteractionPropertyName = "SupplierId", ProfilePropertyName = "Id" }],
        Mappings =
        [
            new() { InteractionTypePropertyName = "SupplierName" }, // ARMP101
            new() { InteractionTypePropertyName = "Phone", ProfileTypePropertyName = "Phone" },
        ],
    });
}
