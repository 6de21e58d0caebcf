using System.Runtime.CompilerServices;
using ArmPayloads.Contracts;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Schemas;
using Microsoft.CodeAnalysis.Text;

namespace ArmPayloads.Analyzers.Inputs;

/// <summary>
/// What was read from schemas: each edit of code makes a new compilation with the same schemas. Kept with the text of the
/// first file, so as long as a project has it. A build server loads the same files again for each project that it
/// compiles, so the last few sets are known by their content too.
/// </summary>
internal static class KnownSchemas
{
    private const int Capacity = 8;

    private static readonly ConditionalWeakTable<SourceText, ReadSchemas> OfText = new();
    private static readonly List<ReadSchemas> Recent = [];

    /// <summary>The APIs of some files, at least one.</summary>
    public static IReadOnlyList<ApiContract> Read(IReadOnlyList<SchemaFileText> files)
    {
        var first = files[0].Text;
        if (OfText.TryGetValue(first, out var known) && known.AreOf(files))
            return known.Apis;
        var read = FindRecent(files);
        OfText.Remove(first);
        // Another thread may have put its own there; then this one is only read from the recent ones.
        OfText.GetValue(first, _ => read);
        return read.Apis;
    }

    private static ReadSchemas FindRecent(IReadOnlyList<SchemaFileText> files)
    {
        lock (Recent)
        {
            var found = Recent.Find(read => read.AreOf(files)) ?? new ReadSchemas(files);
            Recent.Remove(found);
            Recent.Insert(0, found);
            if (Recent.Count > Capacity)
                Recent.RemoveAt(Capacity);
            return found;
        }
    }

    private sealed class ReadSchemas(IReadOnlyList<SchemaFileText> files)
    {
        private readonly Lazy<EquatableArray<ApiContract>> _apis = new(() =>
            SchemaSet.Read(files.Select(file => SchemaDocument.Parse(file.Path, file.Text.ToString()))).Apis);

        public IReadOnlyList<ApiContract> Apis => _apis.Value;

        public bool AreOf(IReadOnlyList<SchemaFileText> others)
        {
            if (others.Count != files.Count)
                return false;
            for (var i = 0; i < files.Count; i++)
            {
                if (files[i].Path != others[i].Path || !files[i].Text.ContentEquals(others[i].Text))
                    return false;
            }
            return true;
        }
    }
}
