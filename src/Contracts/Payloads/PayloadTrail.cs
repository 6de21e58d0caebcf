namespace ArmPayloads.Contracts.Payloads;

/// <summary>Where somebody stands who walks down a payload. Most places are left without anybody having asked for their path.</summary>
internal sealed class PayloadTrail
{
    private readonly List<Step> _steps = [];

    /// <summary>The path of the value that was entered last.</summary>
    public PayloadPath Path => PathOf(_steps.Count);

    public void Enter(string name) => _steps.Add(new Step(name, 0, null));

    public void Enter(int index) => _steps.Add(new Step(null, index, null));

    public void Leave() => _steps.RemoveAt(_steps.Count - 1);

    // What was found is kept for whatever stands below.
    private PayloadPath PathOf(int count)
    {
        if (count == 0)
            return PayloadPath.Root;
        var (name, index, path) = _steps[count - 1];
        if (path is null)
        {
            path = name is null ? PathOf(count - 1).Below(index) : PathOf(count - 1).Below(name);
            _steps[count - 1] = new Step(name, index, path);
        }
        return path;
    }

    private readonly record struct Step(string? Name, int Index, PayloadPath? Path);
}
