using ArmPayloads.Contracts;

namespace ArmPayloads.Cli.Examples;

/// <summary>Collects faults. Eight texts in single quotes on one line are one thing to say.</summary>
internal sealed class FaultList(ExampleText text)
{
    private readonly HashSet<ExampleFault> _seen = [];
    private readonly List<(int Offset, ExampleFault Fault)> _faults = [];

    public bool IsEmpty => _faults.Count == 0;

    public void Add(ExampleFaultKind kind, int offset, string message)
    {
        var fault = new ExampleFault(kind, text.PositionOf(offset).Line, message);
        if (_seen.Add(fault))
            _faults.Add((offset, fault));
    }

    // What is missing before a token is noticed only after the token has been scanned. OrderBy is stable.
    public EquatableArray<ExampleFault> InOrder() =>
        _faults.OrderBy(found => found.Offset).Select(found => found.Fault).ToEquatableArray();
}
