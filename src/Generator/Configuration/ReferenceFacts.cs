using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ArmPayloads.Contracts;
using Microsoft.CodeAnalysis;

namespace ArmPayloads.Generator.Configuration;

/// <summary>
/// What the references of a compilation have, as plain data. It is remembered for as long as somebody holds these very
/// references: to look into each of them takes longer than all the rest that an edit of code costs.
/// </summary>
/// <param name="From">Who looks: internal types are seen by some only.</param>
/// <param name="HasRuntime">Whether the assembly that generated code calls is among them.</param>
/// <param name="TypeCounts">By the types' full names, how many can be seen.</param>
/// <param name="ReferencedApis">APIs whose types can be seen.</param>
internal sealed record ReferenceFacts(AssemblyIdentity From, bool HasRuntime, ImmutableDictionary<string, int> TypeCounts, EquatableArray<string> ReferencedApis)
{
    private static readonly ConditionalWeakTable<MetadataReference[], ReferenceFacts> Known = new();

    public static ReferenceFacts Of(Compilation compilation, Func<Compilation, ReferenceFacts> find)
    {
        // The next compilation after an edit has the same array.
        var references = ImmutableCollectionsMarshal.AsArray(compilation.ExternalReferences)!;
        if (Known.TryGetValue(references, out var known) && known.From.Equals(compilation.Assembly.Identity))
            return known;
        var facts = find(compilation);
        Known.Remove(references);
        return Known.GetValue(references, _ => facts);
    }
}
