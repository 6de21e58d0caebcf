using System.Text;
using Contoso.Samples;
using Xunit.Abstractions;

namespace ArmPayloads.Runtime.Tests;

public class RandomNameTests(ITestOutputHelper output)
{
    private const int Names = 10_000;
    private const string Awkward = "./\\?#%&=+ :;@!$'()*,~\"<>|{}[]^`-_\0\t\r\n\u007f\u0085\u00a0\u2028\u200e\u202e\ufeff\ufffd\uffff\ud83d\ude00üßİıſK日aZ09";

    [Fact]
    public void ForRandomNames_WhenUsedInAnId_NeverChangeTheShapeOfTheAddress()
    {
        int seed = TestSeed.Value;
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        int refused = 0;
        for (int i = 0; i < Names; i++)
        {
            string[] names = [Name(random), Name(random), Name(random)];
            try
            {
                CheckAddress(new HubId(names[0], names[1], names[2]), names);
            }
            catch (ArgumentException error) when (error.ParamName is "subscriptionId" or "resourceGroupName" or "hubName")
            {
                Assert.Contains(names, name => new NameConstraint("p").Explain(name) is not null);
                refused++;
            }
        }

        output.WriteLine($"{refused} of {Names} refused");
        Assert.InRange(refused, 1, Names - 1);
    }

    private static void CheckAddress(HubId id, string[] names)
    {
        Uri uri = id.ToUri();
        string[] segments = uri.AbsolutePath.Split('/');
        Assert.Equal(9, segments.Length);
        Assert.Equal("management.azure.com", uri.Host);
        Assert.Equal("?api-version=2017-04-26", uri.Query);
        Assert.Equal("", uri.Fragment);
        Assert.Equal(["", "subscriptions", names[0], "resourceGroups", names[1], "providers", "Microsoft.CustomerInsights", "hubs", names[2]], segments.Select(Uri.UnescapeDataString));
        Assert.True(HubId.TryParse(id.ToString(), out HubId? back));
        Assert.Equal(id, back);
        Assert.Equal(id.ToString(), back.ToString());
        string path = id.ListProfilesRequest().PathAndQuery;
        Assert.Equal(uri.AbsolutePath + "/profiles?api-version=2017-04-26", path);
    }

    private static string Name(Random random)
    {
        var name = new StringBuilder();
        int length = random.Next(random.Next(2) == 0 ? 3 : 12);
        for (int i = 0; i <= length; i++)
        {
            int kind = random.Next(20);
            if (kind == 0)
                name.Append(Awkward[random.Next(Awkward.Length)]);
            else if (kind < 3)
                name.Append(char.ConvertFromUtf32(random.Next(2) == 0 ? random.Next(0xA0, 0xD800) : random.Next(0xE000, 0x110000)));
            else if (kind < 4)
                name.Append("%2F");
            else if (kind < 5)
                name.Append('.');
            else
                name.Append((char)random.Next(' ', 127));
        }

        return name.ToString();
    }
}
