namespace System.Diagnostics.CodeAnalysis;

// The compiler knows it by name; netstandard2.0 does not have it.
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class MaybeNullWhenAttribute(bool returnValue) : Attribute
{
    public bool ReturnValue { get; } = returnValue;
}
