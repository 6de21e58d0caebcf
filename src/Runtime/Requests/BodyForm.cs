namespace ArmPayloads;

/// <summary>How a body is sent.</summary>
public enum BodyForm
{
    /// <summary>The payload itself.</summary>
    Bare,

    /// <summary>The payload under <c>properties</c>, as ARM resources have it.</summary>
    Wrapped,
}
