using System.Text.Json.Nodes;

namespace ArmPayloads.CustomerInsights.Tests.Generated;

/// <summary>Compares JSON by what it means: order of members, white space, escapes and forms of numbers do not count.</summary>
internal static class JsonAssert
{
    public static void Same(string expected, string actual)
    {
        if (!JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(actual)))
            Assert.Fail($"Expected the same JSON value.\nExpected: {expected}\nActual:   {actual}");
    }
}
