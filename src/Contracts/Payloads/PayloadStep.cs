namespace ArmPayloads.Contracts.Payloads;

/// <summary>The last step to a value of a payload; that to the payload itself is the default. Most values are left without anybody having asked for their path.</summary>
internal readonly struct PayloadStep
{
    private const int None = -1;

    private readonly PayloadPath? _holder;
    private readonly string? _name;
    private readonly int _index;

    /// <summary>No step at all: the value is where the path leads.</summary>
    public PayloadStep(PayloadPath path) => (_holder, _index) = (path, None);

    public PayloadStep(PayloadPath holder, string name) => (_holder, _name) = (holder, name);

    public PayloadStep(PayloadPath holder, int index) => (_holder, _index) = (holder, index);

    /// <summary>The path of the value; made for each who asks.</summary>
    public PayloadPath Path
    {
        get
        {
            if (_holder is null)
                return PayloadPath.Root;
            if (_name is not null)
                return _holder.Below(_name);
            return _index == None ? _holder : _holder.Below(_index);
        }
    }
}
