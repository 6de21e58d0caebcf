namespace ArmPayloads.Contracts.Schemas;

/// <summary>Finds the types that are nothing but a <c>$ref</c>, and by way of others lead back to themselves.</summary>
internal static class CircularReferences
{
    // Each type leads to one other at most, so that every one of them is walked through once.
    public static List<SchemaType> In(Dictionary<string, SchemaType> types)
    {
        var isCircular = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var type in types.Values)
        {
            var walked = new HashSet<string>(StringComparer.Ordinal);
            string? key = type.Key;
            while (key is not null && !isCircular.ContainsKey(key) && types.TryGetValue(key, out var next) && walked.Add(key))
                key = next.Schema.Reference;
            var ends = key is null || (!walked.Contains(key) && !(isCircular.TryGetValue(key, out var known) && known));
            foreach (var step in walked)
                isCircular[step] = !ends;
        }
        return [.. types.Values.Where(type => isCircular[type.Key])];
    }
}
