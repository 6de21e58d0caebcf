using System.Text;
using Xunit.Abstractions;

namespace ArmPayloads.CustomerInsights.Tests.Generated;

public class RandomNameTests(ITestOutputHelper output)
{
    private const int Tries = 10_000;
    private const string Awkward = "./\\?#%&=+ :;@!$'()*,~\"<>|{}[]^`-_\0\t\r\n\u007f\u0085\u00a0\u2028\u200e\u202e\ufeff\ufffd\uffff\ud83d\ude00üßİıſK日";

    [Fact]
    public void ForRandomTexts_InEveryPlaceOfAnAddress_NeverChangeItsShape()
    {
        var seed = TestSeed.Value;
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        var taken = 0;
        for (var i = 0; i < Tries; i++)
        {
            var (subscription, group) = (Text(random), Text(random));
            var name = random.Next(2) == 0 ? Text(random) : "Contact" + Text(random);
            taken += TryHub(subscription, group) ? 1 : 0;
            TryName(name);
            TryPath(subscription, group);
        }

        output.WriteLine($"{taken} of {Tries} taken");
        Assert.InRange(taken, 1, Tries - 1);
    }

    private static bool TryHub(string subscription, string group)
    {
        HubId hub;
        try
        {
            hub = new HubId(subscription, group, "contoso");
        }
        catch (ArgumentException error) when (error.ParamName is "subscriptionId" or "resourceGroupName")
        {
            return false;
        }

        var id = hub.Profile("Contact");
        CheckShape(id.ToUri(), ["subscriptions", subscription, "resourceGroups", group, "providers", "Microsoft.CustomerInsights", "hubs", "contoso", "profiles", "Contact"]);
        Assert.Equal(id, ProfileId.Parse(id.ToString()));
        return true;
    }

    // What the pattern lets through needs no escape at all.
    private static void TryName(string name)
    {
        try
        {
            Assert.EndsWith("/profiles/" + name, SampleIds.Hub.Profile(name).ToUri().AbsolutePath, StringComparison.Ordinal);
            Assert.All(name, character => Assert.True(char.IsAsciiLetterOrDigit(character) || character == '_'));
        }
        catch (ArgumentException error)
        {
            Assert.Equal("profileName", error.ParamName);
        }
    }

    private static void TryPath(string subscription, string group)
    {
        try
        {
            CheckShape(
                HubId.ListByResourceGroupRequest(subscription, group).ToUri(),
                ["subscriptions", subscription, "resourceGroups", group, "providers", "Microsoft.CustomerInsights", "hubs"]);
        }
        catch (ArgumentException error)
        {
            Assert.True(error.ParamName is "subscriptionId" or "resourceGroupName");
        }
    }

    private static void CheckShape(Uri uri, string[] segments)
    {
        Assert.Equal(("management.azure.com", "?api-version=2017-04-26", ""), (uri.Host, uri.Query, uri.Fragment));
        Assert.Equal(segments, uri.AbsolutePath[1..].Split('/').Select(Uri.UnescapeDataString));
    }

    private static string Text(Random random)
    {
        var text = new StringBuilder();
        for (var length = random.Next(8); length >= 0; length--)
        {
            _ = random.Next(12) switch
            {
                0 => text.Append(Awkward[random.Next(Awkward.Length)]),
                1 => text.Append(char.ConvertFromUtf32(random.Next(2) == 0 ? random.Next(0xA0, 0xD800) : random.Next(0xE000, 0x110000))),
                2 => text.Append("%2F"),
                3 => text.Append('.'),
                _ => text.Append((char)random.Next('0', 'z')),
            };
        }

        return text.ToString();
    }
}
