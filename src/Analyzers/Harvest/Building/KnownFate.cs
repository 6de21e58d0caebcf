using ArmPayloads.Analyzers.Harvest.Written;
using Microsoft.CodeAnalysis;

namespace ArmPayloads.Analyzers.Harvest.Building;

/// <summary>What becomes of an object in the whole compilation.</summary>
/// <param name="Certainty">What happens to the whole of it.</param>
/// <param name="IsReassigned">Whether its variable may hold another value at another time.</param>
/// <param name="Changes">What is written to it.</param>
/// <param name="Addresses">Where requests send it, with the tree in which each is written.</param>
internal sealed record KnownFate(Certainty Certainty, bool IsReassigned, IReadOnlyList<Change> Changes, IReadOnlyList<(SyntaxTree Tree, WrittenAddress Address)> Addresses);
