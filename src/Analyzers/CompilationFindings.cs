using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using ArmPayloads.Analyzers.Harvest;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Rules;
using Microsoft.CodeAnalysis;

namespace ArmPayloads.Analyzers;

/// <summary>
/// What is found in the payloads of a compilation, file by file. A set may be written in several files: its findings are
/// worked out once, and each is reported with the file it stands in, so that none is lost and none is said twice. A value
/// that comes from elsewhere, such as a constant, stands where it is used.
/// </summary>
internal sealed class CompilationFindings(CompilationPayloads payloads)
{
    private readonly ConditionalWeakTable<HarvestedSet, IReadOnlyList<Finding>> _ofSets = new();
    private readonly ConcurrentDictionary<ApiContract, PayloadChecker> _openSets = new();

    /// <summary>The findings that stand in a file, in order.</summary>
    public IEnumerable<LocatedFinding> In(SyntaxTree tree, CancellationToken cancellation) => OfSets(tree, cancellation)
        .Concat(OfLoosePayloads(tree, cancellation))
        .Concat(OfNames(tree, cancellation))
        .Where(found => found.Place.Tree == tree)
        // What two sets share has its findings in both.
        .GroupBy(found => (found.Finding.Id, found.Finding.Rule, found.Finding.Message, found.Place.Range))
        .Select(same => same.First())
        .OrderBy(found => found.Place.Range.Start);

    private IEnumerable<LocatedFinding> OfSets(SyntaxTree tree, CancellationToken cancellation)
    {
        foreach (var set in payloads.SetsIn(tree, cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var finding in _ofSets.GetValue(set, static set => PayloadChecker.Check(set.Set)))
                yield return Locate(finding, set.Place);
        }
    }

    private IEnumerable<LocatedFinding> OfLoosePayloads(SyntaxTree tree, CancellationToken cancellation)
    {
        foreach (var payload in payloads.LooseIn(tree, cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            // At worst two files ask at once and both make one; a lock would make the second wait where it could be cancelled.
            var checker = _openSets.GetOrAdd(payload.Api, api => new PayloadChecker(payloads.OpenSetOf(api, cancellation)));
            var findings = payload.Address is { } address ? checker.Check(address) : checker.CheckAlone(payload.Type, payload.Value);
            foreach (var finding in findings)
                yield return Locate(finding, payload.Place);
        }
    }

    private IEnumerable<LocatedFinding> OfNames(SyntaxTree tree, CancellationToken cancellation)
    {
        foreach (var (api, resource, parameter, name) in payloads.NamesIn(tree, cancellation))
        {
            if (NameFindings.Of(api, resource, parameter, name.Value, name.Place) is { Place: SyntaxPlace place } finding)
                yield return new(finding, place);
        }
    }

    // A place is missing only where a surface has lost it; the finding then stands with the whole.
    private static LocatedFinding Locate(Finding finding, SyntaxPlace whole) => new(finding, finding.Place as SyntaxPlace ?? whole);
}

/// <summary>A finding and where it stands.</summary>
internal sealed record LocatedFinding(Finding Finding, SyntaxPlace Place);
