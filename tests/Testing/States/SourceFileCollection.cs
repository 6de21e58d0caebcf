using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ArmPayloads.Testing;

/// <summary>Files of a test: path and text. Paths that begin with <c>/</c> are those that config sections can match.</summary>
public class SourceFileCollection : List<(string filename, SourceText content)>
{
    public void Add((string filename, string content) file) => Add((file.filename, SourceText.From(file.content, Encoding.UTF8)));

    /// <summary>The output of a generator, at the path the compiler gives it.</summary>
    public void Add((Type generator, string hintName, string content) file) =>
        Add(($"{file.generator.Assembly.GetName().Name}/{file.generator.FullName}/{file.hintName}", file.content));
}
