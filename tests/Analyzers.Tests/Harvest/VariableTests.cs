namespace ArmPayloads.Analyzers.Tests.Harvest;

/// <summary>An object in a variable, and what becomes of it.</summary>
public class VariableTests
{
    private const string Known = "{label: \"a\", goods: [\"b\"]}";

    [Theory]
    // Looked at.
    [InlineData("Console.WriteLine(bin.ToJson());", Known)]
    [InlineData("if (bin.Label == \"a\") Console.WriteLine(bin.Label + bin.Goods.Count);", Known)]
    [InlineData("foreach (var good in bin.Goods) Console.WriteLine(good);", Known)]
    [InlineData("foreach (var slot in bin.Slots) Console.WriteLine(slot.Code);", Known)]
    [InlineData("if (bin != null) { }", Known)]
    [InlineData("if (bin is not null) { }", Known)]
    [InlineData("if (bin.Goods.Contains(\"b\")) { }", Known)]
    [InlineData("Console.WriteLine(nameof(bin));", Known)]
    [InlineData("Action show = () => Console.WriteLine(bin.Label);", Known)]
    [InlineData("depot.Bin(\"A\").CreateOrUpdateRequest(bin);", "bins/A " + Known)]
    [InlineData("var other = new Bin { Label = bin.Label };", Known + " {label: ?}")]
    // A member is written.
    [InlineData("bin.Label = \"c\";", "{goods: [\"b\"], label: ?}")]
    [InlineData("bin.Label += \"c\";", "{goods: [\"b\"], label: ?}")]
    [InlineData("bin.Label ??= \"c\";", "{goods: [\"b\"], label: ?}")]
    [InlineData("bin.Capacity = 3;", "{label: \"a\", goods: [\"b\"], capacity: ?}")]
    [InlineData("if (flag) bin.Label = \"c\";", "{goods: [\"b\"], label: ?}")]
    [InlineData("(bin.Label, _) = (\"c\", 1);", "{goods: [\"b\"], label: ?}")]
    [InlineData("Action change = () => bin.Label = \"c\";", "{goods: [\"b\"], label: ?}")]
    [InlineData("void Change() => bin.Label = \"c\";", "{goods: [\"b\"], label: ?}")]
    [InlineData("bin.Goods.Add(\"c\");", "{label: \"a\", goods: ?}")]
    [InlineData("bin.Goods[0] = \"c\";", "{label: \"a\", goods: ?}")]
    [InlineData("bin.Goods.Clear();", "{label: \"a\", goods: ?}")]
    [InlineData("Take(bin.Goods);", "{label: \"a\", goods: ?}")]
    [InlineData("var goods = bin.Goods;", "{label: \"a\", goods: ?}")]
    [InlineData("bin.Door!.Code = \"c\";", "{label: \"a\", goods: [\"b\"], door: ?}")]
    [InlineData("bin.Names[\"en\"] = \"c\";", "{label: \"a\", goods: [\"b\"], names: ?}")]
    [InlineData("foreach (var slot in bin.Slots) slot.Code = \"c\";", "{label: \"a\", goods: [\"b\"], slots: ?}")]
    [InlineData("bin.AdditionalProperties[\"x\"] = 1;", "{label: \"a\", goods: [\"b\"], ...}")]
    // Others get it.
    [InlineData("Take(bin);", null)]
    [InlineData("object alias = bin; Take(alias);", null)]
    [InlineData("var alias = bin; alias.Label = \"c\";", "{goods: [\"b\"], label: ?}")]
    [InlineData("var alias = bin; Console.WriteLine(alias.Label);", Known)]
    [InlineData("bin.Complete();", null)]
    [InlineData("Func<Bin> give = () => bin;", null)]
    [InlineData("var all = new[] { bin }; Take(all);", null)]
    [InlineData("var all = new List<object> { bin };", null)]
    [InlineData("var all = new[] { bin }; all[0].Label = \"c\";", null)]
    [InlineData("var all = new List<Bin> { bin }; all.Add(new Bin());", Known)]
    [InlineData("var all = new[] { bin }; foreach (var one in all) one.Goods.Add(\"c\");", null)]
    [InlineData("var tuple = (bin, 1);", null)]
    [InlineData("Held = bin;", "{goods: [\"b\"], label: ?}")]
    [InlineData("Kept = bin;", Known)]
    [InlineData("texts.Select(text => bin).ToList();", null)]
    [InlineData("if (bin is { Label: \"a\" } same) { }", null)]
    [InlineData("Change(ref bin);", null)]
    [InlineData("bin = new Bin { Label = \"c\" };", Known + " {label: \"c\"}")]
    public void ForALocal_WhenItIsUsed(string statements, string? expected) => Assert.Equal(expected ?? "", Bins($$"""
        var bin = new Bin { Label = "a", Goods = ["b"] };
        {{statements}}
        """));

    [Theory]
    [InlineData("new Bin { Label = \"a\" }.ToJson();", "{label: \"a\"}")]
    [InlineData("_ = new Bin { Label = \"a\" };", "{label: \"a\"}")]
    [InlineData("Bin bin = new() { Label = \"a\" };", "{label: \"a\"}")]
    [InlineData("Bin bin; if (flag) bin = new() { Label = \"a\" };", "{label: \"a\"}")]
    [InlineData("Bin bin; bin = new() { Label = \"a\" }; Take(bin);", "")]
    [InlineData("Take(new Bin { Label = \"a\", Goods = [\"b\"] });", "{label: \"a\", goods: [\"b\", ...], ...}")]
    [InlineData("Func<Bin> make = () => new() { Label = \"a\" };", "{label: \"a\", ...}")]
    [InlineData("var all = texts.Select(text => new Bin { Label = text }).ToList();", "{label: ?, ...}")]
    [InlineData("var all = new List<Bin> { new() { Label = \"a\" } };", "{label: \"a\"}")]
    [InlineData("depot.Bin(\"A\").CreateOrUpdateRequest(new() { Label = \"a\" });", "bins/A {label: \"a\"}")]
    [InlineData("depot.Bin(text).CreateOrUpdateRequest(new() { Label = \"a\" });", "{label: \"a\"}")]
    [InlineData("var id = depot.Bin(\"A\"); var bin = new Bin(); id.CreateOrUpdateRequest(bin);", "bins/A {}")]
    [InlineData("new BinId(depot, \"A\").CreateOrUpdateRequest(new() { Label = \"a\" });", "bins/A {label: \"a\"}")]
    [InlineData("new BinId(\"s\", \"d\", \"A\").CreateOrUpdateRequest(new() { Label = \"a\" });", "bins/A {label: \"a\"}")]
    [InlineData("var bin = new Bin(); depot.Bin(\"A\").CreateOrUpdateRequest(bin); depot.Bin(\"B\").CreateOrUpdateRequest(bin);", "{}")]
    [InlineData("depot.Bin(\"A\").CreateOrUpdateRequest(new()); depot.Bin(\"A\").CreateOrUpdateRequest(new() { Label = \"a\" });", "{} {label: \"a\"}")]
    [InlineData("var all = new List<Bin> { new() { Label = \"a\" } }; all[0].Label = \"b\";", "")]
    [InlineData("string[] goods = [\"a\"]; var bin = new Bin { Goods = goods };", "{goods: [\"a\"]}")]
    [InlineData("string[] goods = [\"a\"]; goods[0] = \"b\"; var bin = new Bin { Goods = goods };", "{goods: ?}")]
    [InlineData("List<string> goods = [\"a\"]; goods.Add(\"b\"); var bin = new Bin { Goods = goods };", "{goods: [\"a\", ...]}")]
    [InlineData("List<string> goods = [\"a\"]; goods.Sort(); var bin = new Bin { Goods = goods };", "{goods: ?}")]
    [InlineData("var slot = new Slot { Code = \"a\" }; var bin = new Bin { Slots = [slot] };", "{slots: [{code: \"a\"}]}")]
    [InlineData("var slot = new Slot { Code = \"a\" }; slot.Code = \"b\"; var bin = new Bin { Slots = [slot] };", "{slots: [{code: ?}]}")]
    [InlineData("var slot = new Slot { Code = \"a\" }; var bin = new Bin { Slots = [slot] }; bin.Slots[0].Code = \"b\"; var other = new Bin { Slots = [slot] };", "{slots: ?} {slots: [?]}")]
    [InlineData("foreach (var item in texts) { var bin = new Bin { Label = item, Capacity = 1 }; }", "{label: ?, capacity: 1}")]
    [InlineData("var bin = new Bin { Label = \"a\" }; { } void Local() { var bin = new Bin(); bin.Label = \"b\"; }", "{label: ?} {label: ?}")]
    public void ForACreation(string statements, string expected) => Assert.Equal(expected, Bins(statements));

    private static string Bins(string statements) => string.Join(' ', DepotCompilation.Of(
        $$"""
        static class Program
        {
            private static Bin? Kept;
            public static Bin? Held;

            private static void Take(object value) => Console.WriteLine(value);

            private static void Change(ref Bin bin) => bin = new Bin();

            private static void Touch() => Held!.Label = "z";

            private static void Complete(this Bin bin) => bin.Label = "z";

            public static void Make(bool flag, string text, string[] texts, DepotId depot)
            {
                {{statements}}
            }
        }
        """).Bins.Where(bin => bin != "{...}" && !bin.StartsWith("{label: \"z\"", StringComparison.Ordinal)));
}
