using System.Globalization;
using ArmPayloads.CustomerInsights;

namespace ArmPayloads.Benchmarks.Payloads;

/// <summary>Whole hubs of any size: profiles, interactions, and links between them.</summary>
internal static class Hubs
{
    public static HubDefinition Of(int count)
    {
        var hub = new HubDefinition();
        for (int i = 0; i < count; i++)
        {
            string number = i.ToString(CultureInfo.InvariantCulture);
            hub.Profiles["Profile" + number] = Profile(number);
            hub.Interactions["Interaction" + number] = Interaction(number);
            hub.Links["Link" + number] = Link(number);
        }

        return hub;
    }

    private static Profile Profile(string number) => new()
    {
        ApiEntitySetName = "Profiles" + number,
        StrongIds = [new StrongId { StrongIdName = "ById", KeyPropertyNames = ["Id"] }],
        Fields = [.. Fields()],
    };

    private static Interaction Interaction(string number) => new()
    {
        ApiEntitySetName = "Interactions" + number,
        Fields = [.. Fields()],
    };

    private static Link Link(string number) => new()
    {
        SourceInteractionType = "Interaction" + number,
        TargetProfileType = "Profile" + number,
        Mappings = [new() { InteractionTypePropertyName = "Field1", ProfileTypePropertyName = "Field2" }],
        ParticipantPropertyReferences = [new() { InteractionPropertyName = "Id", ProfilePropertyName = "Id" }],
    };

    private static IEnumerable<Field> Fields() => Enumerable.Range(0, 10)
        .Select(i => new Field { FieldName = i == 0 ? "Id" : "Field" + i.ToString(CultureInfo.InvariantCulture), FieldType = FieldType.EdmString });
}
