namespace ArmPayloads.Analyzers.Harvest.Written;

/// <summary>The names that a tree uses, as a small filter that says yes too often, and never no wrongly.</summary>
internal sealed class UsedNames
{
    private const int Bits = 1 << 13;

    private readonly uint[] _words = new uint[Bits / 32];

    public void Add(string name)
    {
        var bit = Bit(name);
        _words[bit >> 5] |= 1u << (int)(bit & 31);
    }

    public bool MayHave(string name)
    {
        var bit = Bit(name);
        return (_words[bit >> 5] & (1u << (int)(bit & 31))) != 0;
    }

    private static uint Bit(string name)
    {
        var hash = unchecked((uint)name.GetHashCode());
        return (hash ^ (hash >> 16)) % Bits;
    }
}
