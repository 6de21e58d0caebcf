using ArmPayloads.Cli.Pages.Operations;
using ArmPayloads.Cli.Pages.Types;

namespace ArmPayloads.Cli.Pages;

/// <summary>What a set of pages says.</summary>
internal sealed record ReferencePages(IReadOnlyList<OperationDescription> Operations, IReadOnlyList<TypePage> Types);
