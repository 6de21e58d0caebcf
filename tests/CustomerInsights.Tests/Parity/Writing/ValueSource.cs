using System.Globalization;
using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Payloads;
using ArmPayloads.Contracts.Shapes;
using ValueShape = ArmPayloads.Contracts.Shapes.Shape;

namespace ArmPayloads.CustomerInsights.Tests.Parity;

/// <summary>Values as C# expressions.</summary>
internal sealed class ValueSource
{
    private readonly TypeSource _types;
    private readonly CodeText _code;
    private readonly Choices _choices;

    public ValueSource(TypeSource types, CodeText code, Choices choices)
    {
        (_types, _code, _choices) = (types, code, choices);
        Texts = new TextSource(choices);
        Objects = new ObjectSource(types, code, choices, this);
    }

    public TextSource Texts { get; }

    public ObjectSource Objects { get; }

    /// <summary>Writes a value where its place expects the shape.</summary>
    /// <param name="shape">What the place expects.</param>
    /// <param name="value">The value.</param>
    /// <param name="place">Resource and pointer.</param>
    /// <param name="isTargeted">Whether the place alone says which type a <c>new()</c> makes.</param>
    public void Write(ValueShape shape, PayloadNode value, string place, bool isTargeted = true) =>
        _code.Mark(place, isName: false, () => WriteUnmarked(shape, value, place, isTargeted));

    private void WriteUnmarked(ValueShape shape, PayloadNode value, string place, bool isTargeted)
    {
        switch (shape, value)
        {
            case (ListShape list, PayloadArray array):
                WriteList(list, array, place, isTargeted);
                break;
            case (DictionaryShape dictionary, PayloadObject entries):
                _code.Append(isTargeted ? "new()" : $"new {_types.NameOf(dictionary)}");
                WriteEntries(dictionary, entries, place);
                break;
            case (ObjectShape type, PayloadObject members):
                Objects.Write(_types.Api.Type(type.Type)!, members, place, isTargeted);
                break;
            case (ChoiceShape choice, _):
                WriteChoice(choice, value, place);
                break;
            default:
                _code.Append(Scalar(shape, value));
                break;
        }
    }

    private string Scalar(ValueShape shape, PayloadNode value) => (shape, value) switch
    {
        (EnumShape type, PayloadText text) => Enum(type, text.Value),
        (ScalarShape { Kind: ScalarKind.Text } or AnyShape, PayloadText text) => Texts.Write(text.Value),
        (ScalarShape { Kind: ScalarKind.Boolean } or AnyShape, PayloadBoolean flag) => flag.Value ? "true" : "false",
        (ScalarShape { Kind: ScalarKind.Integer }, PayloadNumber { Value: { IsExact: true, IsInteger: true } number }) when number.ToDecimal() is >= long.MinValue and <= long.MaxValue =>
            number.ToDecimal().ToString("0", CultureInfo.InvariantCulture) + (_choices.Next(2) == 0 ? "" : "L"),
        (ScalarShape { Kind: ScalarKind.Number }, PayloadNumber { Value.IsExact: true } number) => number.Value.ToDecimal().ToString(CultureInfo.InvariantCulture) + "m",
        (ScalarShape { Kind: ScalarKind.Moment }, _) => throw new CannotBeWrittenException("a moment's text is written by the model"),
        _ => throw new CannotBeWrittenException($"the type of {value.CanonicalText} is another one than {_types.NameOf(shape)}"),
    };

    private string Enum(EnumShape type, string text)
    {
        var contract = _types.Api.Type(type.Type)!;
        if (contract.Members.FirstOrDefault(member => member.Value == text) is { } member && _choices.Next(2) == 0)
            return $"{contract.Name}.{member.Name}";
        return _choices.Next(4) == 3 ? $"new {contract.Name}({Texts.Write(text)})" : Texts.Write(text);
    }

    private void WriteList(ListShape list, PayloadArray array, string place, bool isTargeted)
    {
        var element = _types.NameOf(list.Element);
        switch (isTargeted ? _choices.Next(4) : 2)
        {
            case 2:
                _code.Append($"new System.Collections.Generic.List<{element}>()");
                WriteElements(list, array, place, '{', '}');
                break;
            case 3:
                _code.Append($"new {element}[]");
                WriteElements(list, array, place, '{', '}');
                break;
            default:
                WriteElements(list, array, place, '[', ']');
                break;
        }
    }

    public void WriteElements(ListShape list, PayloadArray array, string place, char open, char close) => _code.Block(open, close, () =>
    {
        for (var i = 0; i < array.Elements.Count; i++)
        {
            _code.Line();
            Write(list.Element, array.Elements[i], JsonPointer.Append(place, i));
            _code.Append(",");
        }
    });

    /// <summary>The entries of a dictionary between braces, as an initializer.</summary>
    public void WriteEntries(DictionaryShape dictionary, PayloadObject entries, string place)
    {
        var isIndexed = _choices.Next(3) < 2;
        _code.Block('{', '}', () =>
        {
            foreach (var entry in entries.Members)
            {
                var at = JsonPointer.Append(place, entry.Name);
                _code.Line().Append(isIndexed ? "[" : "{ ");
                _code.Mark(at, isName: true, () => _code.Append(Texts.Write(entry.Name)));
                _code.Append(isIndexed ? "] = " : ", ");
                Write(dictionary.Value, entry.Value, at);
                _code.Append(isIndexed ? "," : " },");
            }
        });
    }

    private void WriteChoice(ChoiceShape choice, PayloadNode value, string place)
    {
        var alternative = _types.AlternativesOf(choice).FirstOrDefault(shape => (shape.Token & value.Type) != 0)
            ?? throw new CannotBeWrittenException($"{value.CanonicalText} is none of the types of a choice");
        // C# has no conversions from interfaces.
        if (alternative is ListShape)
            _code.Append($"new {_types.NameOf(choice)}(");
        WriteUnmarked(alternative, value, place, isTargeted: false);
        if (alternative is ListShape)
            _code.Append(")");
    }
}
