using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ArmPayloads.Testing;

/// <summary>Applies fixes until nothing is left that has one.</summary>
internal sealed class FixLoop(FixFinder finder, AnalyzerRun analyzers)
{
    /// <param name="project">Before the fixes.</param>
    /// <param name="iterations">How many fixes to apply at most; null until none is offered.</param>
    /// <param name="cancellation">Ends the work.</param>
    public async Task<Project> RunAsync(Project project, int? iterations, CancellationToken cancellation)
    {
        ImmutableArray<Diagnostic> fixable = await FixableAsync(project, cancellation).ConfigureAwait(false);
        // A fix may uncover another finding, so more steps than findings are granted, but not endlessly many.
        int most = 2 * fixable.Length + 8;
        for (int step = 0; step < (iterations ?? int.MaxValue); step++)
        {
            if (await finder.FirstAsync(project, fixable, cancellation).ConfigureAwait(false) is not { } offer)
                return project;
            if (step == most)
                throw new VerificationException($"After {step} fixes there still is one: '{offer.Action.Title}' for {DiagnosticText.Of(offer.Diagnostic)}");
            Solution changed = await offer.ApplyAsync(cancellation).ConfigureAwait(false);
            if (!await SolutionTexts.DifferAsync(project, changed.GetProject(project.Id)!, cancellation).ConfigureAwait(false))
                throw new VerificationException($"'{offer.Action.Title}' is offered and changes nothing for {DiagnosticText.Of(offer.Diagnostic)}");
            project = changed.GetProject(project.Id)!;
            fixable = await FixableAsync(project, cancellation).ConfigureAwait(false);
        }
        return project;
    }

    public async Task<ImmutableArray<Diagnostic>> FixableAsync(Project project, CancellationToken cancellation)
    {
        ProjectDiagnostics found = await ProjectDiagnostics.CollectAsync(project, analyzers, cancellation).ConfigureAwait(false);
        return
        [
            .. found.Analyzers.Concat(found.Generators).Concat(found.Compiler).Where(finder.CanFix)
                .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
                .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal),
        ];
    }
}
