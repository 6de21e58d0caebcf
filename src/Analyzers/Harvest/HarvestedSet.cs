using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Payloads;
using Microsoft.CodeAnalysis;

namespace ArmPayloads.Analyzers.Harvest;

/// <summary>A definition that is written as one initializer.</summary>
/// <param name="Root">The resource it is a set of.</param>
/// <param name="Set">Closed, as far as it is written down there and not changed afterwards.</param>
/// <param name="Place">The creation.</param>
/// <param name="Trees">Every tree in which a part of it is written.</param>
internal sealed record HarvestedSet(ResourceContract Root, PayloadSet Set, SyntaxPlace Place, IReadOnlyCollection<SyntaxTree> Trees);

/// <summary>A payload that belongs to no definition.</summary>
/// <param name="Api">Its API.</param>
/// <param name="Type">The key of its type.</param>
/// <param name="Value">What is known of it.</param>
/// <param name="Address">Its address in the open set, such as <c>links/VisitToContact</c>; null where no request gives it a name.</param>
/// <param name="Place">The creation.</param>
/// <param name="Trees">Every tree in which a part of it is written.</param>
internal sealed record LoosePayload(ApiContract Api, string Type, PayloadNode Value, string? Address, SyntaxPlace Place, IReadOnlyCollection<SyntaxTree> Trees);

/// <summary>A constant that is given as a name where an id is made.</summary>
/// <param name="Api">Its API.</param>
/// <param name="Resource">The resource whose id is made.</param>
/// <param name="Parameter">The parameter of the id's template that it is for.</param>
/// <param name="Name">The constant, at the place where it is given.</param>
internal sealed record HarvestedName(ApiContract Api, ResourceContract Resource, string Parameter, PayloadText Name);
