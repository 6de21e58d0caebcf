using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Rules;

namespace ArmPayloads.Contracts.Schemas;

/// <summary>Reads the files of one API into its contract.</summary>
internal sealed class ApiReader
{
    private readonly List<SchemaProblem> _problems;
    private readonly SchemaFiles _files;
    private readonly SchemaReader _reader;
    private readonly ArmReader _arm;
    private readonly ApiIdentity _identity;

    public ApiReader(SchemaFiles files, ApiIdentity identity, IEnumerable<SchemaFile> roots, List<SchemaProblem> problems)
    {
        _files = files;
        _problems = problems;
        _identity = identity;
        Roots = [.. roots];
        _reader = new SchemaReader(files, SchemaPaths.CommonFolder(Roots.Select(file => file.Path)), problems);
        _arm = new ArmReader(_reader);
    }

    private List<SchemaFile> Roots { get; }

    /// <summary>The files that were read.</summary>
    public IEnumerable<SchemaFile> Files => _reader.Files;

    public ApiContract Read()
    {
        var roots = Roots.Select(file => _files.Root(file)).ToList();
        foreach (var root in roots)
        {
            _arm.CheckKeywords(root);
            if (root["x-arm-resource"] is not null || root["properties"] is not null)
                _reader.TypeOf(root);
        }
        // Operations refer to types, and types are named after all of them are known.
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var operations = roots.Where(root => root["x-arm-resource"] is null).SelectMany(root => _arm.Operations(root, names)).ToEquatableArray();
        var resources = new ResourceBuilder(_reader, roots.Select(root => (root, _arm.Resource(root, ""))));
        _reader.ReadTypes();
        var naming = new TypeNaming(_reader, resources.ReservedNames(_identity.Name));
        var types = new TypeBuilder(_reader, naming).Build();
        var api = new ApiContract(_identity.Provider, _identity.Version, _identity.Name, resources.Build(naming), operations, types, Texts(), _identity.RulePages);
        // In a schema that is no type of its own, the paths cannot be followed.
        foreach (var rules in _reader.Rules.Where(rules => rules.Type is null || api.Type(rules.Type)?.Form == TypeForm.Object))
            _problems.AddRange(new RulePathCheck(api, rules).Run());
        return api;
    }

    private EquatableArray<SchemaText> Texts()
    {
        var files = Roots.Concat(_reader.Files).Distinct().ToList();
        var paths = new HashSet<string>(files.Select(file => file.Path), StringComparer.Ordinal);
        return files
            .Concat(_files.OverlayFiles.Where(overlay => paths.Overlaps(_files.TargetsOf(overlay))))
            .Select(file => new SchemaText(_reader.NameOf(file), file.Root))
            .OrderBy(text => text.Path, StringComparer.Ordinal)
            .ToEquatableArray();
    }
}
