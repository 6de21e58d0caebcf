using ArmPayloads.Contracts.Keywords;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Payloads;
using ArmPayloads.Contracts.Rules.Verbs;
using ArmPayloads.Contracts.Schemas;
using ArmPayloads.Contracts.Shapes;

namespace ArmPayloads.Contracts.Rules;

/// <summary>A path as a rule declares it.</summary>
/// <param name="Path">The path.</param>
/// <param name="From">Where it starts, if it starts at what another path selects.</param>
/// <param name="Node">Where it was written.</param>
internal sealed record DeclaredPath(RulePath Path, RulePath? From, SchemaNode Node);

/// <summary>The rules of one object, and where their paths were written.</summary>
/// <param name="Type">The key of the object's type; null for the set.</param>
/// <param name="Rules">The rules, each with its paths.</param>
internal sealed record DeclaredRules(string? Type, IReadOnlyList<(RuleContract Rule, IReadOnlyList<DeclaredPath> Paths)> Rules);

/// <summary>Finds paths that lead nowhere: a rule with one would be silent for ever.</summary>
internal sealed class RulePathCheck(ApiContract api, DeclaredRules declared)
{
    // References on references; further is not told apart from right.
    private const int MaxFollowed = 4;

    // Rules that refer to each other in many ways would be walked for ever.
    private const int MaxWalked = 10_000;

    private static readonly ScalarShape Text = new(ScalarKind.Text);
    private static readonly RulePathStep Every = new(RulePathStepKind.Every, "");

    private readonly PayloadTypes _types = PayloadTypes.Of(api);
    private readonly RulesKeyword _rules = new(declared.Rules.Select(entry => entry.Rule).ToEquatableArray());
    private readonly Shape _holder = declared.Type is { } type ? new ObjectShape(type) : new SetShape();
    private int _walked;

    public IEnumerable<SchemaProblem> Run()
    {
        foreach (var (rule, paths) in declared.Rules)
        {
            foreach (var path in paths)
            {
                foreach (var alternative in path.Path.Alternatives)
                {
                    if (Explain(alternative, rule, path.From) is { } problem)
                        yield return new SchemaProblem(ProblemKind.RuleDeclarationInvalid, problem + ".", path.Node.Place);
                }
            }
        }
    }

    private string? Explain(RulePathAlternative path, RuleContract rule, RulePath? from) =>
        Descend(path, rule.Each, from) is not null || Walk(path, path.Steps.Count, rule.Each, from, 0).Any()
            ? null
            : $"The path '{path}' of '{rule.Name}' leads nowhere: {Problem(path, rule.Each, from)}";

    // What nearly every path comes to: one shape, by one at each step. Null where there is none or several, where a reference
    // is to be followed, and for paths that start at the set or the name.
    private Shape? Descend(RulePathAlternative path, RulePath? each, RulePath? from)
    {
        var shape = path.Root switch
        {
            RulePathRoot.Holder => _holder,
            RulePathRoot.Element when (from ?? each) is { Alternatives.Count: 1 } start => Descend(start.Alternatives[0], from is null ? null : each, null),
            _ => null,
        };
        for (var i = 0; shape is not null && i < path.Steps.Count; i++)
            shape = One(shape, path.Steps[i]);
        return shape;
    }

    // The first step that reaches nothing.
    private string Problem(RulePathAlternative path, RulePath? each, RulePath? from)
    {
        var steps = 0;
        while (steps < path.Steps.Count - 1 && Walk(path, steps + 1, each, from, 0).Any())
            steps++;
        return Problem(path.Steps[steps], Walk(path, steps, each, from, 0).FirstOrDefault());
    }

    // What the first steps of a path reach, one after another: whoever asks whether there is anything needs no more than one.
    private IEnumerable<Shape> Walk(RulePathAlternative path, int steps, RulePath? each, RulePath? from, int followed)
    {
        var reached = Start(path.Root, each, from, followed);
        var isBehindReference = false;
        for (var i = 0; i < steps; i++)
        {
            if (path.Steps[i] is { Kind: not RulePathStepKind.Follow } step)
            {
                reached = Step(reached, step);
                continue;
            }
            // What rules say of references is known from the object that holds them, and not behind another reference.
            reached = reached.Any() ? Follow(isBehindReference ? null : path.First(i), each, followed) : [];
            isBehindReference = true;
        }
        return reached;
    }

    private IEnumerable<Shape> Start(RulePathRoot root, RulePath? each, RulePath? from, int followed) => root switch
    {
        RulePathRoot.Name => [Text],
        RulePathRoot.Set => [new SetShape()],
        RulePathRoot.Element when from is not null => All(from, each, followed),
        RulePathRoot.Element when each is not null => All(each, null, followed),
        _ => [_holder],
    };

    // That one which leads nowhere has been reported by itself.
    private IEnumerable<Shape> All(RulePath path, RulePath? each, int followed) =>
        path.Alternatives.SelectMany(alternative => Walk(alternative, alternative.Steps.Count, each, null, followed)).DefaultIfEmpty(new AnyShape());

    private IEnumerable<Shape> Step(IEnumerable<Shape> reached, RulePathStep step) =>
        reached is IReadOnlyList<Shape> { Count: 1 } only ? Step(only[0], step) : reached.SelectMany(shape => Step(shape, step));

    private IEnumerable<Shape> Step(Shape shape, RulePathStep step) =>
        One(shape, step) is { } one ? [one] : Several(shape, step);

    // What a step reaches where it can be no more than one thing.
    private Shape? One(Shape shape, RulePathStep step) => (shape, step.Kind) switch
    {
        (_, RulePathStepKind.Follow) => null,
        (AnyShape, _) => shape,
        (ScalarShape or EnumShape or ListShape or ChoiceShape, RulePathStepKind.Keys) => null,
        (_, RulePathStepKind.Keys) => Text,
        (ListShape list, RulePathStepKind.Every) => list.Element,
        (DictionaryShape dictionary, _) => dictionary.Value,
        (CollectionShape collection, _) => new ObjectShape(collection.Resource.Definition),
        (ObjectShape type, RulePathStepKind.Member) when _types.MembersOf(type)?.Member(step.Name) is { Kind: null } member => member.Shape,
        _ => null,
    };

    private IEnumerable<Shape> Several(Shape shape, RulePathStep step) => (shape, step.Kind) switch
    {
        (ChoiceShape choice, _) => _types.AlternativesOf(choice).SelectMany(part => Step(part, step)),
        (SetShape, RulePathStepKind.Every) => Collections.Select(resource => new CollectionShape(resource)),
        (SetShape, _) => Collections.Where(resource => resource.Collection == step.Name).Select(resource => new CollectionShape(resource)),
        (ObjectShape type, RulePathStepKind.Every) => _types.MembersOf(type)?.All.SelectMany(ShapesOf) ?? [],
        (ObjectShape type, _) when _types.MembersOf(type)?.Member(step.Name) is { } member => ShapesOf(member),
        _ => [],
    };

    // A reference leads to what has one of the names: a resource, or the declaration that the name stands in.
    private IEnumerable<Shape> Follow(RulePathAlternative? walked, RulePath? each, int followed)
    {
        if (walked is null || followed >= MaxFollowed || _walked++ > MaxWalked)
            return [new AnyShape()];
        return _rules.ReferenceAt(walked.Below(each?.Alternatives[0])) is { Verb: ReferVerb refer } rule
            ? refer.Among.SelectMany(among => among.Names.Alternatives).SelectMany(names => Named(names, rule.Each, followed + 1))
            : [];
    }

    private IEnumerable<Shape> Named(RulePathAlternative names, RulePath? each, int followed)
    {
        if (names.Steps.Count == 0)
            return [];
        var reached = Walk(names, names.Steps.Count - 1, each, null, followed);
        return names.Steps[names.Steps.Count - 1].Kind == RulePathStepKind.Keys ? Step(reached, Every) : reached;
    }

    private static IReadOnlyList<Shape> ShapesOf(TypedMember member) => member.Kind is { } kind
        ? [.. kind.Cases.Select(entry => new ObjectShape(entry.Type))]
        : [member.Shape];

    private IEnumerable<ResourceContract> Collections => api.Resources.Where(resource => resource.Collection.Length > 0);

    private string Problem(RulePathStep step, Shape? reached) => (step.Kind, reached) switch
    {
        (RulePathStepKind.Follow, _) => "no 'refer' of this object says what '>' would follow",
        (RulePathStepKind.Member, ObjectShape type) => $"'{api.Type(type.Type)?.Name}' has no member '{step.Name}'{Near(step.Name, _types.MembersOf(type)?.All.Select(member => member.Property.JsonName))}",
        (RulePathStepKind.Member, SetShape) => $"there is no collection '{step.Name}'{Near(step.Name, Collections.Select(resource => resource.Collection))}",
        _ => $"nothing is below what it has reached before '{step}'",
    };

    private static string Near(string name, IEnumerable<string>? names) =>
        names is not null && Spelling.Nearest(name, names) is { } near ? RuleMessage.DidYouMean(near).TrimEnd('?') : "";

    private sealed record SetShape : Shape
    {
        public override JsonTypes Token => JsonTypes.Object;
    }

    private sealed record CollectionShape(ResourceContract Resource) : Shape
    {
        public override JsonTypes Token => JsonTypes.Object;
    }
}
