using System.Globalization;

namespace ArmPayloads.Testing;

/// <summary>Sources that need no name: the first is <c>/0/Test0.cs</c>, the next <c>/0/Test1.cs</c>.</summary>
public sealed class SourceFileList : SourceFileCollection
{
    internal const string DefaultPath = "/0/Test0.cs";

    public void Add(string content) => Add((string.Create(CultureInfo.InvariantCulture, $"/0/Test{Count}.cs"), content));
}
