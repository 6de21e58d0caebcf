using System.Diagnostics.CodeAnalysis;
using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Contracts.Schemas;

/// <summary>The C# names of a type's members. What generated code needs for itself, and the type's own name, are stepped aside from by rule.</summary>
internal sealed class MemberNames(string typeName, HashSet<string> reserved, int count)
{
    private readonly Dictionary<string, string> _taken = new(count, StringComparer.Ordinal);

    public bool TryTake(string jsonName, string? explicitName, [NotNullWhen(true)] out string? name, [NotNullWhen(false)] out string? problem)
    {
        problem = null;
        name = explicitName is not null && CSharpNames.IsUsable(explicitName) ? explicitName : CSharpNames.Pascal(jsonName);
        if (name is null)
        {
            problem = $"No C# name can be made of '{jsonName}'; give it one with x-csharp-name.";
            return false;
        }
        if (name == typeName || reserved.Contains(name))
            name += "Value";
        if (_taken.TryGetValue(name, out var other))
        {
            problem = $"'{jsonName}' and '{other}' both become the C# name '{name}'; give one of them another name with x-csharp-name.";
            return false;
        }
        _taken[name] = jsonName;
        return true;
    }
}
