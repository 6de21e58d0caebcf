using System.Diagnostics.CodeAnalysis;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Evaluation;

/// <summary>
/// Schemas of one member, held against its value together: those that look at nothing of a text but whether it is one of some
/// that they list. What they say of such a text, of any other, and of true and false, is remembered.
/// </summary>
internal sealed class MemberTests : IEquatable<MemberTests>
{
    private readonly EquatableArray<MemberTest> _tests;
    private readonly ulong _brokenByTrue;
    private readonly ulong _brokenByFalse;
    private readonly ulong _brokenByOtherText;
    private readonly Dictionary<string, KnownText> _texts = new(StringComparer.OrdinalIgnoreCase);

    public MemberTests(EquatableArray<MemberTest> tests)
    {
        _tests = tests;
        // None of them leads to another type.
        var tester = SchemaEvaluation.Tester(_ => null);
        foreach (var text in tests.SelectMany(test => test.Schema.TextsTold!))
            _texts[text] = new KnownText(text, Broken(new PayloadText(text), tester));
        _brokenByOtherText = Broken(new PayloadText(OtherText()), tester);
        _brokenByTrue = Broken(new PayloadBoolean(true), tester);
        _brokenByFalse = Broken(new PayloadBoolean(false), tester);
    }

    /// <summary>Whether a schema is one whose verdicts can be remembered.</summary>
    public static bool CanHave(SchemaContract schema) => schema.TextsTold is not null;

    /// <summary>The bits of those that the value does not satisfy for certain.</summary>
    /// <param name="value">The member's value.</param>
    /// <param name="tester">Holds it against a schema where nothing is remembered.</param>
    public ulong BrokenBy(PayloadNode value, SchemaEvaluation tester) => value switch
    {
        PayloadBoolean flag => flag.Value ? _brokenByTrue : _brokenByFalse,
        PayloadText text => BrokenBy(text, tester),
        _ => Broken(value, tester),
    };

    public bool Equals(MemberTests? other) => other is not null && _tests == other._tests;

    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as MemberTests);

    public override int GetHashCode() => _tests.GetHashCode();

    private ulong BrokenBy(PayloadText text, SchemaEvaluation tester)
    {
        if (_texts.Count == 0 || !_texts.TryGetValue(text.Value, out var known))
            return _brokenByOtherText;
        return known.Text == text.Value ? known.Broken : Broken(text, tester);
    }

    private string OtherText()
    {
        var text = "";
        while (_texts.ContainsKey(text))
            text += "?";
        return text;
    }

    private ulong Broken(PayloadNode value, SchemaEvaluation tester)
    {
        var broken = 0UL;
        foreach (var test in _tests)
            broken |= tester.Try(test.Schema, value) == Verdict.Valid ? 0 : test.Bits;
        return broken;
    }

    private sealed record KnownText(string Text, ulong Broken);
}

/// <summary>A schema of a member, and the bits of those who ask for it.</summary>
internal sealed record MemberTest(SchemaContract Schema, ulong Bits);
