using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ArmPayloads;

/// <summary>Guards that newer frameworks have.</summary>
internal static class Guards
{
    extension(ArgumentNullException)
    {
        public static void ThrowIfNull([NotNull] object? argument, [CallerArgumentExpression(nameof(argument))] string? paramName = null)
        {
            if (argument is null)
                throw new ArgumentNullException(paramName);
        }
    }
}
