using System.ComponentModel;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Schemas;

namespace ArmPayloads;

/// <summary>Reads the contract that generated code carries. Generated code calls it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GeneratedContract
{
    /// <summary>Reads the schemas of one API.</summary>
    /// <param name="schemas">The files: path as seen from the API's folder, and text.</param>
    /// <returns>The contract, equal to the one the compiler had, but without the texts.</returns>
    /// <exception cref="ArgumentException">The texts are not those of exactly one API.</exception>
    public static ApiContract Read(params (string Path, string Json)[] schemas)
    {
        ArgumentNullException.ThrowIfNull(schemas);
        var set = SchemaSet.Read(schemas.Select(schema => SchemaDocument.Parse(schema.Path, schema.Json)));
        return set.Apis.Count == 1
            // They have been read, and would stay in memory for as long as the process runs.
            ? set.Apis[0] with { Texts = [] }
            : throw new ArgumentException($"The schemas declare {set.Apis.Count} APIs where one was expected.", nameof(schemas));
    }
}
