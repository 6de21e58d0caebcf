using System.Text.Json.Nodes;
using Contoso.Samples;

namespace ArmPayloads.Runtime.Tests;

/// <summary>Profiles with everything that is awkward to write.</summary>
internal sealed class RandomProfile(Random random)
{
    private const int MaxDepth = 4;

    private static readonly string[] s_pieces =
        ["a", "Z", "0", " ", "\"", "\\", "/", "\0", "\n", "\r", "\t", "\u007f", "<", ">", "&", "'", "+", "`", "ü", "ß", "日", "\u2028", "\ufeff", "\uffff", "\U0001F600", "ordinary"];

    private static readonly string[] s_names = ["weight", "keys", "apiEntitySetName", "fields", "a", "", "ünbekannt\"", "\U0001F600"];

    public Profile Next()
    {
        var profile = new Profile { ApiEntitySetName = Text(), Keys = Many(Text) };
        if (Maybe())
            profile.Fields = Many(() => new Field { FieldName = Text(), FieldType = Text(), IsRequired = Maybe(), MaxLength = random.NextInt64(long.MinValue, long.MaxValue) });
        foreach (string name in Many(Text))
            profile.DisplayName[name] = Text();
        if (Maybe())
            profile.Weight = new decimal(random.Next(), random.Next(), random.Next(), Maybe(), (byte)random.Next(29));
        if (Maybe())
            profile.Created = new DateTimeOffset(random.NextInt64(DateTime.MaxValue.Ticks / 2), TimeSpan.Zero).ToOffset(TimeSpan.FromMinutes(Maybe() ? 0 : random.Next(-840, 841)));
        if (Maybe())
            profile.Settings = Any(0);
        for (int i = random.Next(3); i > 0; i--)
            profile.AdditionalProperties[s_names[random.Next(s_names.Length)]] = Any(0);
        return profile;
    }

    private bool Maybe() => random.Next(2) == 0;

    private string Text() => string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => s_pieces[random.Next(s_pieces.Length)]));

    private List<T> Many<T>(Func<T> one) => [.. Enumerable.Range(0, random.Next(4)).Select(_ => one())];

    private JsonNode? Any(int depth) => random.Next(depth < MaxDepth ? 9 : 7) switch
    {
        0 => null,
        1 => Text(),
        2 => random.Next(),
        3 => random.NextDouble() * Math.Pow(10, random.Next(-20, 20)),
        4 => Maybe(),
        5 => JsonNode.Parse("""{"x":[1.50,-0.0,1e999,"\u00fc\/"]}""")!["x"]!.DeepClone(),
        6 => JsonValue.Create(DateTimeOffset.UnixEpoch),
        7 => new JsonArray([.. Many(() => Any(depth + 1))]),
        _ => new JsonObject(Many(Text).Distinct().Select(name => KeyValuePair.Create(name, Any(depth + 1)))),
    };
}
