namespace ArmPayloads.Contracts.Evaluation;

/// <summary>What can be said for certain of a value.</summary>
public enum Verdict
{
    Invalid,
    Unknown,
    Valid,
}

public static class Verdicts
{
    /// <summary>Valid if both are; invalid if one is.</summary>
    public static Verdict And(this Verdict left, Verdict right) => left < right ? left : right;

    /// <summary>Valid if one is; invalid if both are.</summary>
    public static Verdict Or(this Verdict left, Verdict right) => left > right ? left : right;

    public static Verdict Not(this Verdict verdict) => verdict switch
    {
        Verdict.Valid => Verdict.Invalid,
        Verdict.Invalid => Verdict.Valid,
        _ => Verdict.Unknown,
    };

    public static Verdict From(bool? holds) => holds is not { } known ? Verdict.Unknown : known ? Verdict.Valid : Verdict.Invalid;
}
