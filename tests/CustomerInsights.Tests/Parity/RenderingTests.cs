using Xunit.Abstractions;

namespace ArmPayloads.CustomerInsights.Tests.Parity;

/// <summary>A set as C# is the set: run, it has the findings of its JSON.</summary>
public class RenderingTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void ForEverySetOfTheCases_WhenWrittenAsCSharp_ValidateFindsWhatTheJsonHas(int style)
    {
        var written = new List<(CaseSet Set, SetSource Source)>();
        foreach (var set in CaseSet.All)
        {
            if (set.TryWrite(Choices(style), out var problem) is { } source)
                written.Add((set, source));
            else
                output.WriteLine($"{set}: {problem}");
        }
        var found = new SetAssembly(written.Select(entry => entry.Source)).Validate();

        Assert.All(written, entry => Assert.Equal(SetFindings.Of(SetFindings.Check(entry.Set.Payload)), SetFindings.Of(found[entry.Set.Name])));
        Assert.NotEmpty(written);
        output.WriteLine($"{written.Count} of {CaseSet.All.Count} sets.");
    }

    [Fact]
    public void ForACase_ThatSaysCSharpCanWriteIt_ItCan() =>
        Assert.All(CaseSet.All.Where(set => set.IsSaidToBeWritable), set => Assert.NotNull(set.TryWrite(Parity.Choices.Plain, out _)));

    private static Choices Choices(int style) => style == 0 ? Parity.Choices.Plain : new Choices([TestSeed.Value, style]);
}
