namespace ArmPayloads.Contracts.Shapes;

/// <summary>What a value looks like to somebody who writes it: the language-neutral form of a C# type.</summary>
public abstract record Shape
{
    /// <summary>The kind of JSON token it begins with; two alternatives of a choice are told apart by it.</summary>
    public abstract Payloads.JsonTypes Token { get; }

    /// <summary>Whether its values hold others whose shapes are known.</summary>
    internal virtual bool HasParts => true;
}

/// <summary>Anything.</summary>
public sealed record AnyShape : Shape
{
    public override Payloads.JsonTypes Token => Payloads.JsonTypes.Any;

    internal override bool HasParts => false;
}

/// <summary>A text, an integer, a number, true or false.</summary>
public sealed record ScalarShape(ScalarKind Kind) : Shape
{
    public override Payloads.JsonTypes Token => Kind switch
    {
        ScalarKind.Integer or ScalarKind.Number => Payloads.JsonTypes.Number,
        ScalarKind.Boolean => Payloads.JsonTypes.Boolean,
        _ => Payloads.JsonTypes.String,
    };

    internal override bool HasParts => false;
}

public enum ScalarKind
{
    Text,
    Moment,
    Integer,
    Number,
    Boolean,
}

public sealed record ListShape(Shape Element) : Shape
{
    public override Payloads.JsonTypes Token => Payloads.JsonTypes.Array;
}

/// <summary>An object whose members are data, all of one shape.</summary>
public sealed record DictionaryShape(Shape Value) : Shape
{
    public override Payloads.JsonTypes Token => Payloads.JsonTypes.Object;
}

/// <summary>A class.</summary>
public sealed record ObjectShape(string Type) : Shape
{
    public override Payloads.JsonTypes Token => Payloads.JsonTypes.Object;
}

/// <summary>An open enum.</summary>
public sealed record EnumShape(string Type) : Shape
{
    public override Payloads.JsonTypes Token => Payloads.JsonTypes.String;

    internal override bool HasParts => false;
}

/// <summary>One of several shapes.</summary>
public sealed record ChoiceShape(string Type) : Shape
{
    public override Payloads.JsonTypes Token => Payloads.JsonTypes.Any;
}
