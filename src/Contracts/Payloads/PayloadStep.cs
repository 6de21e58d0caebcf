namespace ArmPayloads.Contracts.Payloads;

/// <summary>The last step to a value of a payload; that to the payload itself is the default. Most values are left without anybody having asked for their path.</summary>
internal struct PayloadStep
{
    private readonly PayloadPath? _holder;
    private readonly string? _name;
    private readonly int _index;
    private PayloadPath? _path;

    public PayloadStep(PayloadPath holder, string name) => (_holder, _name) = (holder, name);

    public PayloadStep(PayloadPath holder, int index) => (_holder, _index) = (holder, index);

    /// <summary>The path of the value.</summary>
    public PayloadPath Path => _path ??= _holder is null ? PayloadPath.Root : _name is null ? _holder.Below(_index) : _holder.Below(_name);
}
