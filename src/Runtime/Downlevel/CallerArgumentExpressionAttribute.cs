namespace System.Runtime.CompilerServices;

// The compiler knows it by name; netstandard2.0 does not have it.
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class CallerArgumentExpressionAttribute(string parameterName) : Attribute
{
    public string ParameterName { get; } = parameterName;
}
