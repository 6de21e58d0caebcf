using System.Globalization;
using System.Text.Json.Nodes;

namespace ArmPayloads.CustomerInsights.Tests.Generated;

/// <summary>Random texts, numbers, moments, and JSON values of any kind.</summary>
internal sealed class RandomJson(Random random)
{
    private const string Awkward = "\"\\/\b\f\n\r\t\0\u001f\u007f\u0085\u2028\ufeff\uffff<>&'+` äßЖ日";
    private const int MostDepth = 3;

    public bool Chance(int percent) => random.Next(100) < percent;

    public string Text(int least = 0, int most = 12)
    {
        var count = random.Next(least, most + 1);
        return string.Concat(Enumerable.Range(0, count).Select(_ => random.Next(8) switch
        {
            0 => Awkward[random.Next(Awkward.Length)].ToString(),
            1 => char.ConvertFromUtf32(random.Next(0x10000, 0x110000)),
            _ => ((char)random.Next(' ', 127)).ToString(),
        }));
    }

    public string Recased(string text) => string.Concat(text.Select(c => Chance(50) ? char.ToUpperInvariant(c) : char.ToLowerInvariant(c)));

    /// <summary>A moment as it is written back: seconds, a fraction without final zeros, Z or an offset.</summary>
    public string Moment()
    {
        var moment = new DateTime(random.NextInt64(DateTime.MinValue.Ticks + TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay), DateTimeKind.Unspecified);
        if (Chance(50))
            moment = moment.AddTicks(-(moment.Ticks % TimeSpan.TicksPerSecond));
        var offset = random.Next(-14 * 4, (14 * 4) + 1) * 15;
        var zone = offset == 0 || Chance(50) ? "Z" : (offset < 0 ? "-" : "+") + TimeSpan.FromMinutes(Math.Abs(offset)).ToString(@"hh\:mm", CultureInfo.InvariantCulture);
        return moment.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture) + zone;
    }

    public JsonNode Integer(long least, long most)
    {
        var value = Chance(50) ? random.NextInt64(Math.Max(least, -10), Math.Max(Math.Max(least, -10), Math.Min(most, 10)) + 1) : Chance(20) ? most : Chance(20) ? least : random.NextInt64(least, most);
        return JsonNode.Parse(value.ToString(CultureInfo.InvariantCulture) + (Chance(10) ? ".0" : Chance(10) ? "e0" : ""))!;
    }

    public JsonNode Number() => JsonNode.Parse(
        (random.NextInt64(-999999999999, 999999999999) / 10000m).ToString(CultureInfo.InvariantCulture) + (Chance(20) ? "E-3" : ""))!;

    /// <summary>Any value; null only where it is asked for.</summary>
    public JsonNode? Any(bool mayBeNull, int depth = 0) => random.Next(depth >= MostDepth ? 5 : 7) switch
    {
        0 => mayBeNull ? null : JsonValue.Create(false),
        1 => JsonValue.Create(true),
        2 => Integer(long.MinValue, long.MaxValue),
        3 => Number(),
        4 => JsonValue.Create(Text()),
        5 => new JsonArray([.. Enumerable.Range(0, random.Next(3)).Select(_ => Any(true, depth + 1))]),
        _ => new JsonObject(Names(random.Next(3)).Select(name => KeyValuePair.Create(name, Any(true, depth + 1)))),
    };

    /// <summary>So many different names of members.</summary>
    public IEnumerable<string> Names(int count) => Enumerable.Range(0, count).Select(_ => Text()).Distinct(StringComparer.Ordinal).ToList();
}
