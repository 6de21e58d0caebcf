namespace ArmPayloads.Contracts;

/// <summary>A hash of a name that is told at a glance. Names are short and mostly differ in length or in one of the characters looked at.</summary>
internal static class QuickHash
{
    public static int Of(string name)
    {
        var length = name.Length;
        return length == 0 ? 0 : unchecked(((length * 31 + name[0]) * 31 + name[length / 2]) * 31 + name[length - 1]);
    }
}
