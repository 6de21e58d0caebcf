namespace System;

/// <summary>The compiler asks for it where a list is matched with a pattern, and netstandard2.0 does not have it.</summary>
internal readonly struct Index(int value, bool fromEnd = false)
{
    public int GetOffset(int length) => fromEnd ? length - value : value;
}
