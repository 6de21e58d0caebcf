namespace ArmPayloads.Generator.Emit.Resources;

/// <summary>The names of a method's parameters: where two would have one name, the later steps aside by saying what it is.</summary>
internal sealed class ParameterNames(params string[] locals)
{
    private readonly HashSet<string> _taken = new(locals, StringComparer.Ordinal);

    /// <param name="words">What the parameter is called in the schema.</param>
    /// <param name="role">What it is, such as Query or Body.</param>
    public string Take(string words, string role)
    {
        var name = CSharpText.Parameter(words);
        while (!_taken.Add(name))
            name += role;
        return name;
    }
}
