using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Schemas;

namespace ArmPayloads.Contracts.Tests.Schemas.Hostile;

/// <summary>The shipped schemas, cut and shaken: nothing may be thrown, every problem has a place, the other files stay what they are.</summary>
public class BrokenSchemaTests
{
    private static readonly ApiContract s_whole = SchemaSet.Read(ShippedSchemas.Documents()).Apis[0];

    // Parsed once: only the broken file is parsed again and again.
    private static readonly SchemaDocument[] s_documents = [.. ShippedSchemas.Documents()];

    public static TheoryData<string> Files => [.. ShippedSchemas.Texts.Select(file => Path.GetFileName(file.Path))];

    [Theory]
    [MemberData(nameof(Files))]
    public void ForAFile_WhereverItEnds_OneProblemIsReportedInsideIt(string name)
    {
        var (path, text) = ShippedSchemas.Texts.Single(file => Path.GetFileName(file.Path) == name);
        var good = SchemaDocument.Parse("good.json", MarkedSchemas.File(""" "properties": { "a": true } """));
        var whole = Assert.Single(SchemaSet.Read([good]).Apis);
        // At every character of a small file, and at some two thousand places of a large one.
        for (var length = 0; length < text.TrimEnd().Length; length += 1 + text.Length / 2000)
        {
            var set = SchemaSet.Read([SchemaDocument.Parse(path, text[..length]), good]);

            VerifyCut(set, path, length);
            Assert.Single(set.Problems);
            Assert.Equal(whole, Assert.Single(set.Apis));
        }
    }

    [Theory]
    [InlineData("localized-text.json", 7)]
    [InlineData("field.json", 307)]
    [InlineData("link.json", 211)]
    [InlineData("connector.json", 397)]
    [InlineData("hub.json", 397)]
    public void ForAFile_WhereverItIsCut_TheOthersAreRead(string name, int step)
    {
        var (path, text) = ShippedSchemas.Texts.Single(file => Path.GetFileName(file.Path) == name);
        for (var length = 0; length < text.TrimEnd().Length; length += step)
        {
            var set = Read(path, text[..length]);

            VerifyCut(set, path, length);
            VerifyOthers(set, name);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void ForAFile_WhenLinesAreDroppedDoubledOrSwapped_NothingIsThrown(string name) => Shake(name, 25, (lines, random) =>
    {
        var (first, second) = (random.Next(lines.Count), random.Next(lines.Count));
        switch (random.Next(3))
        {
            case 0:
                lines.RemoveAt(first);
                break;
            case 1:
                lines.Insert(first, lines[second]);
                break;
            default:
                (lines[first], lines[second]) = (lines[second], lines[first]);
                break;
        }
    });

    [Theory]
    [MemberData(nameof(Files))]
    public void ForAFile_WhenTokensAreExchanged_NothingIsThrown(string name)
    {
        string[] tokens = ["{", "}", "[", "]", ":", ",", "\"", "null", "true", "{}", "[]", "1", "-1e400", "\"type\"", "\"$ref\"", "\"#\"", "\"properties\"", "\"enum\"", "\"allOf\""];
        Shake(name, 25, (lines, random) =>
        {
            var line = random.Next(lines.Count);
            var words = lines[line].Split(' ');
            words[random.Next(words.Length)] = tokens[random.Next(tokens.Length)];
            lines[line] = string.Join(' ', words);
        });
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void ForAFile_WhenCharactersAreExchanged_NothingIsThrown(string name)
    {
        const string characters = "{}[]\",:/*\\ \n\0au0\ud800\u202e";
        Shake(name, 25, (lines, random) =>
        {
            var line = random.Next(lines.Count);
            if (lines[line].Length > 0)
                lines[line] = lines[line].Remove(random.Next(lines[line].Length), 1).Insert(random.Next(lines[line].Length), characters[random.Next(characters.Length)].ToString());
        });
    }

    [Fact]
    public void ForRandomBytes_NothingIsThrown()
    {
        for (var seed = 0; seed < 2000; seed++)
        {
            var random = new Random(seed);
            var bytes = new byte[random.Next(200)];
            random.NextBytes(bytes);
            Verify($"seed {seed}", SchemaSet.Read([SchemaDocument.Parse("random.json", System.Text.Encoding.UTF8.GetString(bytes))]));
        }
    }

    private static void VerifyCut(SchemaSet set, string path, int length)
    {
        var problem = Assert.Single(set.Problems, problem => problem.Kind == ProblemKind.SchemaNotReadable);
        Assert.Equal(path, problem.Place.Path);
        Assert.True(problem.Place.Range.Start >= 0 && problem.Place.Range.End <= length, $"cut at {length}: {problem.Place}");
    }

    private static void Shake(string name, int count, Action<List<string>, Random> change)
    {
        var (path, text) = ShippedSchemas.Texts.Single(file => Path.GetFileName(file.Path) == name);
        var differences = 0;
        for (var seed = 0; seed < count; seed++)
        {
            var random = new Random(seed);
            var lines = text.Split('\n').ToList();
            for (var changes = random.Next(3); changes >= 0; changes--)
                change(lines, random);
            SchemaSet? set = null;
            var exception = Record.Exception(() => set = Read(path, string.Join('\n', lines)));
            Assert.True(exception is null, $"{name}, seed {seed}: {exception}");
            Verify($"{name}, seed {seed}", set!);
            differences += set!.Apis.Count == 1 && set.Apis[0] == s_whole ? 0 : 1;
        }
        Assert.True(differences > count / 2, $"{differences} of {count} changes made a difference");
    }

    private static SchemaSet Read(string path, string text) =>
        SchemaSet.Read(s_documents.Select(document => document.Path == path ? SchemaDocument.Parse(path, text) : document));

    private static void Verify(string what, SchemaSet set)
    {
        Assert.All(set.Problems, problem => Assert.True(
            problem.Place.Path.EndsWith(".json", StringComparison.Ordinal) && problem.Place.Range is { Start: >= 0, Length: >= 0 }
                && problem.Place is { StartLine: >= 0, StartColumn: >= 0 } && problem.Message.Length > 0 && !problem.Message.Any(char.IsControl),
            $"{what}: {problem}"));
        Assert.All(set.Apis, api => Assert.Equal(api.Types.Count, api.Types.Select(type => type.Key).Distinct().Count()));
    }

    // What is named after the broken file may go; nothing else may change but for what overlays say.
    private static void VerifyOthers(SchemaSet set, string broken)
    {
        var types = Assert.Single(set.Apis).Types.ToDictionary(type => type.Key, StringComparer.Ordinal);
        foreach (var type in s_whole.Types.Where(type => type.File != broken))
        {
            // What nobody refers to any more is not read, and what refers to the broken file is another contract without it.
            var text = ShippedSchemas.Texts.Single(file => Path.GetFileName(file.Path) == type.File).Text;
            var isRead = types.TryGetValue(type.Key, out var read);
            Assert.True(isRead || !text.Contains("\"x-arm-resource\"", StringComparison.Ordinal), type.Key);
            if (isRead && !text.Contains(broken, StringComparison.Ordinal))
                Assert.Equal(type, read);
        }
        Assert.Equal(
            s_whole.Resources.Select(resource => resource.File).Where(file => file != broken).Order(StringComparer.Ordinal),
            set.Apis[0].Resources.Select(resource => resource.File).Order(StringComparer.Ordinal));
    }
}
