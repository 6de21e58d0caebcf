using Microsoft.CodeAnalysis;

namespace ArmPayloads.Testing;

/// <summary>The texts of everything in a project that a fix can change.</summary>
internal static class SolutionTexts
{
    public static async Task<IReadOnlyDictionary<string, string>> OfAsync(Project project, CancellationToken cancellation)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        IEnumerable<TextDocument> documents = [.. project.Documents, .. project.AdditionalDocuments, .. project.AnalyzerConfigDocuments];
        foreach (TextDocument document in documents)
            texts[document.FilePath ?? document.Name] = (await document.GetTextAsync(cancellation).ConfigureAwait(false)).ToString();
        return texts;
    }

    public static IReadOnlyDictionary<string, string> Of(MarkedState files) =>
        files.Sources.Concat(files.AdditionalFiles).Concat(files.ConfigFiles).ToDictionary(file => file.Path, file => file.Text.ToString());

    public static async Task<bool> DifferAsync(Project one, Project other, CancellationToken cancellation) =>
        FileComparison.Compare(
            await OfAsync(one, cancellation).ConfigureAwait(false),
            await OfAsync(other, cancellation).ConfigureAwait(false)) is not null;
}
