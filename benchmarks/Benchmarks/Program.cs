using ArmPayloads.Benchmarks.Measuring;
using ArmPayloads.Benchmarks.Rows;

// Rows are chosen by words in their names; without a word all of them run.
IEnumerable<Row> rows =
[
    new ColdGeneration(),
    new UnrelatedEdit(),
    new SchemaGrowth(),
    new PageGrowth(),
    .. PayloadJson.All(),
    new IdToUri(),
    new Validation(),
    new SetGrowth(),
    new AnalyzerShare(),
];

Row[] chosen = [.. rows.Where(row => args.Length == 0 || args.Any(word => row.Name.Contains(word, StringComparison.OrdinalIgnoreCase)))];
if (chosen.Length == 0)
{
    await Console.Error.WriteLineAsync($"No row has any of these words in its name. There are: {string.Join(", ", rows.Select(row => row.Name))}.");
    return 2;
}

Line[] lines = [.. chosen.SelectMany(row => row.Measure())];
Console.Write(Table.Of(lines));
return lines.All(line => line.IsWithinBudget) ? 0 : 1;
