namespace ArmPayloads.Analyzers.Tests.Harvest;

/// <summary>Constants that become parts of ids.</summary>
public class NameTests
{
    [Theory]
    [InlineData("depot.Bin(\"A\")", "Bin binName \"A\"")]
    [InlineData("depot.Bin(Name)", "Bin binName \"N\"")]
    [InlineData("depot?.Bin(\"A\")", "Bin binName \"A\"")]
    [InlineData("depot.Bin(binName: \"A\")", "Bin binName \"A\"")]
    [InlineData("depot.Bin(\"A\").Label(\"L\")", "BinLabel labelName \"L\"; Bin binName \"A\"")]
    [InlineData("new BinId(depot, \"A\")", "Bin binName \"A\"")]
    [InlineData("new BinId(\"S\", \"D\", \"A\")", "Bin binName \"A\"; Bin depotName \"D\"; Bin subscriptionId \"S\"")]
    [InlineData("new DepotId(\"S\", \"D\")", "Depot depotName \"D\"; Depot subscriptionId \"S\"")]
    [InlineData("(DepotId)new(\"S\", \"D\")", "Depot depotName \"D\"; Depot subscriptionId \"S\"")]
    [InlineData("depot.Bin(text)", "")]
    [InlineData("DepotId.Parse(\"S\")", "")]
    [InlineData("Bin(\"A\")", "")]
    [InlineData("new Other().Bin(\"A\")", "")]
    public void ForAnId(string expression, string expected)
    {
        var compilation = DepotCompilation.Of($$"""
            static class Program
            {
                private const string Name = "N";

                private static object Bin(string name) => name;

                public static object? Make(DepotId depot, string text) => {{expression}};
            }

            class Other
            {
                public object Bin(string name) => name;
            }
            """);
        var names = compilation.Payloads.NamesIn(compilation.Tree(0), CancellationToken.None);

        Assert.Equal(expected, string.Join("; ", names.Select(name => $"{name.Resource.Name} {name.Parameter} {name.Name.CanonicalText}")));
    }
}
