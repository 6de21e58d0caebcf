using ArmPayloads.Analyzers.Harvest.Written;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Analyzers.Harvest.Reading;

internal enum GeneratedForm
{
    Object,
    Enum,
    Choice,
    Id,
    Definition,
    Existing,
}

/// <summary>What a generated type is.</summary>
/// <param name="Api">Its API.</param>
/// <param name="Name">As its attribute says.</param>
/// <param name="Form">What kind of type it is.</param>
/// <param name="Contract">Of an object, an enum or a choice.</param>
/// <param name="Resource">Of the others.</param>
internal sealed record GeneratedType(ApiContract Api, WrittenType Name, GeneratedForm Form, TypeContract? Contract, ResourceContract? Resource)
{
    private const string Definition = "#definition";
    private const string Existing = "#existing";

    private readonly Lazy<Dictionary<string, string>> _properties = new(() => PropertiesOf(Api, Form, Contract, Resource));

    /// <summary>Whether an object of the type is a JSON object.</summary>
    public bool IsObject => Form is GeneratedForm.Object or GeneratedForm.Definition or GeneratedForm.Existing;

    public static GeneratedType? Find(ApiContract api, WrittenType name)
    {
        if (api.Type(name.Key) is { } type)
            return FormOf(type) is { } form ? new GeneratedType(api, name, form, type, null) : null;
        return Of(Definition, GeneratedForm.Definition) ?? Of(Existing, GeneratedForm.Existing) ?? Of("", GeneratedForm.Id);

        GeneratedType? Of(string suffix, GeneratedForm form) =>
            name.Key.EndsWith(suffix, StringComparison.Ordinal) && api.Resource(name.Key.Substring(0, name.Key.Length - suffix.Length)) is { } resource
                ? new GeneratedType(api, name, form, null, resource)
                : null;
    }

    /// <summary>The member in JSON of a C# property; null where the property is none of the schema's.</summary>
    public string? MemberOf(string property) => _properties.Value.TryGetValue(property, out var name) ? name : null;

    private static GeneratedForm? FormOf(TypeContract type) => type.Form switch
    {
        TypeForm.Object => GeneratedForm.Object,
        TypeForm.Enum => GeneratedForm.Enum,
        TypeForm.Choice => GeneratedForm.Choice,
        _ => null,
    };

    private static Dictionary<string, string> PropertiesOf(ApiContract api, GeneratedForm form, TypeContract? contract, ResourceContract? root)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in contract?.Properties ?? [])
            names[property.Name] = property.JsonName;
        if (root is null || form is not (GeneratedForm.Definition or GeneratedForm.Existing))
            return names;
        foreach (var resource in api.Resources.Where(resource => resource != root && resource.Collection.Length > 0 && IsBelow(api, resource, root)))
            names[DefinitionNames.Collection(root, resource)] = resource.Collection;
        if (form == GeneratedForm.Definition)
        {
            names[root.Name] = DefinitionSet.RootMember(root);
            names["Existing"] = DefinitionSet.Existing;
        }
        return names;
    }

    private static bool IsBelow(ApiContract api, ResourceContract resource, ResourceContract root)
    {
        for (var parent = api.Resource(resource.Parent); parent is not null; parent = api.Resource(parent.Parent))
        {
            if (parent.Type == root.Type)
                return true;
        }
        return false;
    }
}
