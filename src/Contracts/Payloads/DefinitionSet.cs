using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Contracts.Payloads;

/// <summary>
/// A whole definition as a set: <c>{ "hub": {...}, "profiles": { "Contact": {...} }, "existing": { "links": ["VisitToContact"] } }</c>.
/// What <c>existing</c> names is there, and nothing is known of it.
/// </summary>
public static class DefinitionSet
{
    /// <summary>The member that names what lives only on the server.</summary>
    public const string Existing = "existing";

    /// <summary>The member that holds a set's own resource, such as <c>hub</c>.</summary>
    public static string RootMember(ResourceContract root) => CSharpNames.Camel(root.Name);

    public static PayloadSet Read(ApiContract api, PayloadObject definition)
    {
        var collections = definition.Members.Where(member => member.Name != Existing).ToDictionary(member => member.Name, StringComparer.Ordinal);
        if (definition[Existing] is PayloadObject existing)
        {
            foreach (var names in existing.Members)
                collections[names.Name] = WithNames(collections.TryGetValue(names.Name, out var collection) ? collection : null, names);
        }
        // What lives on the server cannot be told, so nothing that is not mentioned is certain to be missing.
        else if (definition[Existing] is not null)
        {
            foreach (var collection in collections.Values.ToList())
                collections[collection.Name] = Opened(collection);
        }
        return new PayloadSet(api, new PayloadObject([.. collections.Values], definition.IsOpen, definition.Place));
    }

    // Names of what exists make no closed world by themselves: a collection is closed where the set mentions it.
    private static PayloadMember WithNames(PayloadMember? collection, PayloadMember names)
    {
        var (known, isOpen) = collection switch
        {
            null => ([], false),
            { Value: PayloadObject value } => (value.Members, value.IsOpen),
            _ => ([], true),
        };
        var added = names.Value is PayloadArray array
            ? array.Elements.OfType<PayloadText>().Where(name => known.All(member => member.Name != name.Value)).Select(name => new PayloadMember(name.Value, new PayloadUnknown(name.Place), name.Place))
            : [];
        var areAllKnown = names.Value is PayloadArray { IsOpen: false } list && list.Elements.All(element => element is PayloadText);
        return new PayloadMember(names.Name, new PayloadObject([.. known, .. added], isOpen || !areAllKnown, collection?.Value.Place), collection?.NamePlace);
    }

    private static PayloadMember Opened(PayloadMember collection) =>
        collection.Value is PayloadObject value ? collection with { Value = new PayloadObject(value.Members, true, value.Place) } : collection;
}
