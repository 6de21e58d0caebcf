using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Analyzers.Harvest.Trees;

/// <summary>Words by which a tree is searched before anything is bound: what is found may turn out to be something else.</summary>
internal sealed class SearchedNames
{
    private readonly HashSet<string> _types = new(StringComparer.Ordinal);
    private readonly HashSet<string> _properties = new(StringComparer.Ordinal);
    private readonly HashSet<string> _idMethods = new(StringComparer.Ordinal);

    public SearchedNames(IEnumerable<ApiContract> apis)
    {
        foreach (var api in apis)
        {
            foreach (var type in api.Types)
                Add(type);
            foreach (var resource in api.Resources)
                Add(api, resource);
        }
    }

    /// <summary>Names of types.</summary>
    public IEnumerable<string> Types => _types;

    public bool IsType(string name) => _types.Contains(name);

    public bool IsProperty(string name) => _properties.Contains(name);

    /// <summary>Methods that make an id of another one and a name.</summary>
    public bool IsIdMethod(string name) => _idMethods.Contains(name);

    private void Add(TypeContract type)
    {
        if (type.Form == TypeForm.Object)
            _types.Add(type.Name);
        foreach (var property in type.Properties)
            _properties.Add(property.Name);
    }

    private void Add(ApiContract api, ResourceContract resource)
    {
        _types.Add(resource.Name + "Id");
        if (api.Resource(resource.Parent) is { } parent)
            AddIdMethods(resource.Name, parent.Name);
        if (resource.Parent is not null)
            return;
        _types.Add(DefinitionNames.Definition(resource));
        _types.Add(DefinitionNames.Existing(resource));
        _properties.Add(resource.Name);
        foreach (var child in api.Resources.Where(child => child.Collection.Length > 0))
            _properties.Add(DefinitionNames.Collection(resource, child));
    }

    // The generator leaves the parent's name away, or adds a word where the name is taken.
    private void AddIdMethods(string name, string parent)
    {
        var names = name.StartsWith(parent, StringComparison.Ordinal) ? new[] { name, name.Substring(parent.Length) } : [name];
        foreach (var part in names)
        {
            _idMethods.Add(part);
            _idMethods.Add(part + "Resource");
        }
    }
}
