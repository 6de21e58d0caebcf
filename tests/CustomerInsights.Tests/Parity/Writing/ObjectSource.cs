using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Keywords;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Payloads;
using ArmPayloads.Contracts.Shapes;

namespace ArmPayloads.CustomerInsights.Tests.Parity;

/// <summary>Objects of generated classes.</summary>
internal sealed class ObjectSource(TypeSource types, CodeText code, Choices choices, ValueSource values)
{
    public void Write(TypeContract type, PayloadObject members, string place, bool isTargeted)
    {
        code.Append(isTargeted && choices.Next(3) == 0 ? "new()" : $"new {type.Name}{(choices.Next(3) == 0 ? "()" : "")}");
        CheckRequired(type, members);
        code.Append(" ");
        code.Block('{', '}', () =>
        {
            foreach (var member in members.Members)
                WriteMember(type, members, member, JsonPointer.Append(place, Property(type, members, member.Name).JsonName));
        });
    }

    private void WriteMember(TypeContract type, PayloadObject members, PayloadMember member, string place)
    {
        var property = Property(type, members, member.Name);
        code.Line();
        code.Mark(place, isName: true, () => code.Append(property.Name));
        code.Append(" = ");
        if (member.Value is PayloadNull)
            code.Append(Null(property));
        else if (type.Kinds.FirstOrDefault(kind => kind.Property == property.JsonName) is { } kind)
            WriteKind(kind, members, member.Value, place);
        else
            WriteValue(property, member.Value, place);
        code.Append(",");
    }

    // Lists and dictionaries are there before anything is put in: an initializer without new adds to them. Required members must be set.
    private void WriteValue(PropertyContract property, PayloadNode value, string place)
    {
        var shape = types.ShapeOf(property);
        if (property.IsRequired)
            values.Write(shape, value, place);
        else if (shape is DictionaryShape dictionary && value is PayloadObject { Members.Count: > 0 } entries && choices.Next(2) == 0)
            code.Mark(place, isName: false, () => values.WriteEntries(dictionary, entries, place));
        else if (shape is ListShape list && value is PayloadArray { Elements.Count: > 0 } array && choices.Once(4))
            code.Mark(place, isName: false, () => values.WriteElements(list, array, place, '{', '}'));
        else
            values.Write(shape, value, place);
    }

    // The class that the sibling names, or else any that has the members: the compiler lets somebody mix them up.
    private void WriteKind(KindContract kind, PayloadObject members, PayloadNode value, string place)
    {
        if (value is not PayloadObject content)
            throw new CannotBeWrittenException($"{kind.Property} is an object");
        var named = (members[kind.By] as PayloadText)?.Value;
        var comparison = kind.IgnoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        var classes = kind.Cases.OrderByDescending(entry => entry.Values.Any(one => string.Equals(one, named, comparison))).Select(entry => types.Api.Type(entry.Type)!);
        code.Mark(place, isName: false, () => code.First(classes.Select(type => new Action(() => Write(type, content, place, isTargeted: false)))));
    }

    private static PropertyContract Property(TypeContract type, PayloadObject members, string name)
    {
        var property = type.Properties.FirstOrDefault(property => property.JsonName == name)
            ?? type.Properties.FirstOrDefault(property => property.Aliases.Any(alias => alias == name))
            ?? throw new CannotBeWrittenException($"{type.Name} has no member '{name}'");
        if (property.IsReadOnly)
            throw new CannotBeWrittenException($"'{name}' is read-only");
        if (members.Members.Count(member => member.Name == property.JsonName || property.Aliases.Any(alias => alias == member.Name)) > 1)
            throw new CannotBeWrittenException($"'{name}' is there under two names");
        return property;
    }

    private static void CheckRequired(TypeContract type, PayloadObject members)
    {
        foreach (var property in type.Properties.Where(property => property is { IsRequired: true, IsReadOnly: false }))
        {
            if (members[property.JsonName] is null && !property.Aliases.Any(alias => members[alias] is not null))
                throw new CannotBeWrittenException($"'{property.JsonName}' of {type.Name} is required");
        }
    }

    private string Null(PropertyContract property)
    {
        if (property.IsRequired || (property.Schema.Get<TypeKeyword>()?.Types & JsonTypes.Null) is not (null or JsonTypes.None))
            throw new CannotBeWrittenException($"null is what '{property.JsonName}' would not be in JSON");
        return types.ShapeOf(property) is ListShape or DictionaryShape ? "null!" : "null";
    }
}
