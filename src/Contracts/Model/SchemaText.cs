using System.Text;
using ArmPayloads.Contracts.Json;

namespace ArmPayloads.Contracts.Model;

/// <summary>A schema file as run time reads it again. Two are equal when path and text are.</summary>
public sealed class SchemaText : IEquatable<SchemaText>
{
    private readonly JsonNodeSyntax _root;

    internal SchemaText(string path, JsonNodeSyntax root)
    {
        Path = path;
        _root = root;
    }

    /// <summary>The file as seen from the folder of the API's schemas.</summary>
    public string Path { get; }

    /// <summary>The text without white space and comments, in ASCII. It is made for each who asks.</summary>
    public string Json
    {
        get
        {
            var text = new StringBuilder();
            AppendTo(text);
            return text.ToString();
        }
    }

    /// <summary>Appends <see cref="Json"/> to a text, without a string between.</summary>
    public void AppendTo(StringBuilder text) => JsonText.AppendAscii(text, _root);

    public bool Equals(SchemaText? other) =>
        ReferenceEquals(this, other) || (other is not null && Path == other.Path && (ReferenceEquals(_root, other._root) || Json == other.Json));

    public override bool Equals(object? obj) => Equals(obj as SchemaText);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);
}
