namespace ArmPayloads.Analyzers.Tests.Harvest;

/// <summary>What an expression is worth.</summary>
public class ValueTests
{
    [Theory]
    [InlineData("\"a\"", "\"a\"")]
    [InlineData("@\"a\\b\"", "\"a\\\\b\"")]
    [InlineData("\"\"\"a\"b\"\"\"", "\"a\\\"b\"")]
    [InlineData("\"\\u0041\"", "\"A\"")]
    [InlineData("(\"a\")", "\"a\"")]
    [InlineData("\"a\"!", "\"a\"")]
    [InlineData("\"a\" + \"b\" + 'c'", "\"abc\"")]
    [InlineData("$\"a{Const}b\"", "\"aconstb\"")]
    [InlineData("$\"{Ready}b\"", "\"readyb\"")]
    [InlineData("Const", "\"const\"")]
    [InlineData("Const + \"!\"", "\"const!\"")]
    [InlineData("Ready", "\"ready\"")]
    [InlineData("Ready + Const", "\"readyconst\"")]
    [InlineData("Auto", "\"auto\"")]
    [InlineData("s_once", "\"once\"")]
    [InlineData("Inherited", "\"inherited\"")]
    [InlineData("nameof(Bin)", "\"Bin\"")]
    [InlineData("nameof(Bin.Label)", "\"Label\"")]
    [InlineData("string.Empty", "\"\"")]
    [InlineData("flag ? \"a\" : \"a\"", "\"a\"")]
    [InlineData("Ready ?? \"b\"", "?")]
    [InlineData("\"a\" ?? \"b\"", "\"a\"")]
    [InlineData("once", "\"local\"")]
    [InlineData("constant", "\"local const\"")]
    [InlineData("flag ? \"a\" : \"b\"", "?")]
    [InlineData("parameter", "?")]
    [InlineData("parameter + \"a\"", "?")]
    [InlineData("$\"{parameter}\"", "?")]
    [InlineData("$\"{1}\"", "?")]
    [InlineData("$\"{Const,9}\"", "?")]
    [InlineData("Call()", "?")]
    [InlineData("s_often", "?")]
    [InlineData("s_byReference", "?")]
    [InlineData("often", "?")]
    [InlineData("captured", "?")]
    [InlineData("deconstructed", "?")]
    [InlineData("Computed", "?")]
    [InlineData("Settable", "?")]
    [InlineData("Assigned", "?")]
    [InlineData("flag switch { true => \"a\", _ => \"a\" }", "?")]
    [InlineData("string.Concat(\"a\", \"b\")", "?")]
    [InlineData("\"a\".ToUpperInvariant()", "?")]
    [InlineData("texts[0]", "?")]
    [InlineData("FieldOfOther.Text", "?")]
    public void ForAText(string expression, string expected) => Assert.Equal($"{{label: {expected}}}", Bin("Label = " + expression));

    [Theory]
    [InlineData("Label = null", "{}")]
    [InlineData("Label = null!", "{}")]
    [InlineData("Label = default", "{}")]
    [InlineData("Goods = null!", "{}")]
    [InlineData("Capacity = null", "{}")]
    [InlineData("Capacity = 1", "{capacity: 1}")]
    [InlineData("Capacity = 'a'", "{capacity: ?}")]
    [InlineData("Capacity = 60 * 24", "{capacity: 1440}")]
    [InlineData("Capacity = -1", "{capacity: -1}")]
    [InlineData("Capacity = Size * 2", "{capacity: 14}")]
    [InlineData("Capacity = (long)Size", "{capacity: 7}")]
    [InlineData("Capacity = int.MaxValue", "{capacity: 2147483647}")]
    [InlineData("Capacity = ReadySize", "{capacity: 8}")]
    [InlineData("Capacity = (short)ReadySize", "{capacity: ?}")]
    [InlineData("Capacity = texts.Length", "{capacity: ?}")]
    [InlineData("Weight = 1.50m", "{weight: 1.5}")]
    [InlineData("Weight = 2", "{weight: 2}")]
    [InlineData("Weight = (decimal)0.5", "{weight: 0.5}")]
    [InlineData("IsCold = true", "{isCold: true}")]
    [InlineData("IsCold = !true", "{isCold: false}")]
    [InlineData("IsCold = Size > 3", "{isCold: true}")]
    [InlineData("IsCold = flag", "{isCold: ?}")]
    [InlineData("Color = \"Green\"", "{color: \"Green\"}")]
    [InlineData("Color = Color.Red", "{color: \"Red\"}")]
    [InlineData("Color = Color.DarkBlue", "{color: \"dark.blue\"}")]
    [InlineData("Color = new Color(\"Green\")", "{color: \"Green\"}")]
    [InlineData("Color = new(Const)", "{color: \"const\"}")]
    [InlineData("Color = (Color)\"Green\"", "{color: \"Green\"}")]
    [InlineData("Color = parameter", "{color: ?}")]
    [InlineData("Color = Shade", "{color: \"Pink\"}")]
    [InlineData("Color = null", "{}")]
    [InlineData("Label = Color.DarkBlue.Value", "{label: \"dark.blue\"}")]
    [InlineData("Label = Color.Red.ToString()", "{label: \"Red\"}")]
    [InlineData("Opened = DateTimeOffset.UnixEpoch", "{opened: ?}")]
    [InlineData("Content = \"a\"", "{content: \"a\"}")]
    [InlineData("Content = 1", "{content: 1}")]
    [InlineData("Content = new System.Text.Json.Nodes.JsonObject()", "{content: ?}")]
    [InlineData("Place = \"a\"", "{place: \"a\"}")]
    [InlineData("Place = new Place(\"a\")", "{place: \"a\"}")]
    [InlineData("Place = new Slot { Code = \"a\" }", "{place: {code: \"a\"}}")]
    public void ForAMember(string member, string expected) => Assert.Equal(expected, Bin(member));

    [Theory]
    [InlineData("Goods = [\"a\", \"b\"]", "{goods: [\"a\", \"b\"]}")]
    [InlineData("Goods = []", "{goods: []}")]
    [InlineData("Goods = { \"a\", \"b\" }", "{goods: [\"a\", \"b\"]}")]
    [InlineData("Goods = { }", "{}")]
    [InlineData("Goods = new List<string> { \"a\" }", "{goods: [\"a\"]}")]
    [InlineData("Goods = new List<string>(4) { \"a\" }", "{goods: [\"a\"]}")]
    [InlineData("Goods = new PayloadList<string> { \"a\" }", "{goods: [\"a\"]}")]
    [InlineData("Goods = new[] { \"a\", Const }", "{goods: [\"a\", \"const\"]}")]
    [InlineData("Goods = new string[] { }", "{goods: []}")]
    [InlineData("Goods = new string[2]", "{goods: ?}")]
    [InlineData("Goods = new List<string>(texts)", "{goods: ?}")]
    [InlineData("Goods = texts.ToList()", "{goods: ?}")]
    [InlineData("Goods = [\"a\", parameter]", "{goods: [\"a\", ?]}")]
    [InlineData("Goods = [\"a\", .. texts]", "{goods: [\"a\", ...]}")]
    [InlineData("Goods = Known", "{goods: [\"known\"]}")]
    [InlineData("Goods = Altered", "{goods: ?}")]
    [InlineData("Slots = [new() { Code = \"a\" }, new Slot()]", "{slots: [{code: \"a\"}, {}]}")]
    [InlineData("Slots = { new() { Code = \"a\" } }", "{slots: [{code: \"a\"}]}")]
    [InlineData("Slots = [Shared]", "{slots: [{code: \"shared\"}]}")]
    [InlineData("Slots = flag ? [new() { Code = \"a\" }] : []", "{slots: ?}")]
    [InlineData("Door = new() { IsCold = false }", "{door: {isCold: false}}")]
    [InlineData("Door = { IsCold = false }", "{door: {isCold: false, ...}}")]
    [InlineData("Door = MakeSlot()", "{door: ?}")]
    [InlineData("Names = { [\"en-us\"] = \"Bin\" }", "{names: {en-us: \"Bin\"}}")]
    [InlineData("Names = { { \"en-us\", \"Bin\" } }", "{names: {en-us: \"Bin\"}}")]
    [InlineData("Names = { }", "{}")]
    [InlineData("Names = new() { [\"en-us\"] = \"Bin\" }", "{names: {en-us: \"Bin\"}}")]
    [InlineData("Names = new PayloadDictionary<string> { { Const, \"Bin\" } }", "{names: {const: \"Bin\"}}")]
    [InlineData("Names = { [Ready] = \"Bin\" }", "{names: {ready: \"Bin\"}}")]
    [InlineData("Names = { [parameter] = \"Bin\" }", "{names: {...}}")]
    [InlineData("Names = { [\"en-us\"] = null! }", "{names: {en-us: null}}")]
    [InlineData("DriveType = DriveType.Electric, Drive = new ElectricDrive { Volts = 12 }", "{driveType: \"Electric\", drive: {volts: 12}}")]
    [InlineData("AdditionalProperties = { [\"extra\"] = 1 }", "{extra: 1}")]
    [InlineData("AdditionalProperties = { [parameter] = 1 }", "{...}")]
    public void ForAPart(string member, string expected) => Assert.Equal(expected, Bin(member));

    private static string Bin(string members) => DepotCompilation.Of(
        $$"""
        class Program : Base
        {
            private static string s_once = "once";
            private static string s_often = "first";
            private static string s_byReference = "first";
            private static readonly string Ready = "ready";
            private static readonly int ReadySize = 8;
            private static readonly Color Shade = "Pink";
            private static readonly string[] Known = ["known"];
            private static readonly string[] Altered = ["altered"];
            private static readonly Slot Shared = new() { Code = "shared" };
            private const string Const = "const";
            private const int Size = 7;
            private static string Auto { get; } = "auto";
            private static string Settable { get; set; } = "settable";
            private static string Computed => "computed";
            private string Assigned { get; } = "assigned";

            public Program() => Assigned = "otherwise";

            private static string Call() => "call";

            private static Slot MakeSlot() => new() { Code = Call() };

            private static void Set(out string text) => text = "set";

            public object Make(bool flag, string parameter, string[] texts)
            {
                var once = "local";
                const string constant = "local const";
                var often = "first";
                often = "second";
                var captured = "first";
                Action change = () => captured = "second";
                var (deconstructed, _) = ("a", "b");
                s_often = "second";
                Set(out s_byReference);
                Altered[0] = "changed";
                return new Bin { {{members}} };
            }
        }
        """,
        """
        class Base
        {
            protected const string Inherited = "inherited";
        }

        class FieldOfOther
        {
            public static string Text = "public";
        }
        """).Bins.Single();
}
