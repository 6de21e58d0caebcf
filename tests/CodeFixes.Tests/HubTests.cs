using ArmPayloads.CodeFixes.Tests.Consumers;

namespace ArmPayloads.CodeFixes.Tests;

/// <summary>What stands in one definition and is written in several places.</summary>
public class HubTests
{
    [Fact]
    public Task ForADefinition_WhenNamesDoNotFit_TheDeclaredOnesAreWritten() => new CrateTest(
        """
        static class Contoso
        {
            public static WarehouseDefinition Create() => new()
            {
                Bins = { ["Intake"] = new Bin { Slots = [] } },
                Routes =
                {
                    ["R"] = new Route { From = {|ARMP201:"Intkae"|} },
                    ["S"] = new Route { From = {|ARMP201:Names.Intake|} },
                },
            };
        }

        static class Names
        {
            public const string Intake = "Intak";
        }
        """,
        """
        static class Contoso
        {
            public static WarehouseDefinition Create() => new()
            {
                Bins = { ["Intake"] = new Bin { Slots = [] } },
                Routes =
                {
                    ["R"] = new Route { From = "Intake" },
                    ["S"] = new Route { From = "Intake" },
                },
            };
        }

        static class Names
        {
            public const string Intake = "Intak";
        }
        """).RunAsync();

    [Fact]
    public Task ForAPart_WhenItIsWrittenInAnotherFile_TheEditReachesIt()
    {
        const string Rule = """
            "then": { "properties": { "owner": { "properties": { "shortName": false } } } },
            "editTitle": "Name the owner", "edit": [{ "rename": "/owner/shortName", "to": "name" }, { "add": "/count", "value": 1 }]
            """;
        var test = new CrateTest(
            """
            static class Crates
            {
                public static Crate Make() => new() { Owner = Owners.First };
            }
            """,
            """
            static class Crates
            {
                public static Crate Make() => new() { Owner = Owners.First, Count = 1 };
            }
            """,
            Rule);
        test.TestState.Sources.Add(("/0/Owners.cs", "static class Owners { public static readonly Owner First = new() { {|ARMP301:ShortName|} = \"a\" }; }"));
        test.FixedState.Sources.Add(("/0/Owners.cs", "static class Owners { public static readonly Owner First = new() { Name = \"a\" }; }"));
        return test.RunAsync();
    }
}
