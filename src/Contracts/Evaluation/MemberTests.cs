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
    private readonly NameIndex<KnownValue> _texts;
    private readonly KnownValue _otherText;
    private readonly KnownValue _true = new(null, true);
    private readonly KnownValue _false = new(null, false);

    public MemberTests(EquatableArray<MemberTest> tests)
    {
        _tests = tests;
        _texts = new(tests.SelectMany(test => test.Schema.TextsTold!).Select(text => new KnownValue(text)).ToEquatableArray(), known => known.Text!, ignoreCase: true);
        _otherText = new KnownValue(OtherText());
    }

    /// <summary>Whether a schema is one whose verdicts can be remembered.</summary>
    public static bool CanHave(SchemaContract schema) => schema.TextsTold is not null;

    /// <summary>The bits of those that the value does not satisfy for certain.</summary>
    /// <param name="value">The member's value.</param>
    /// <param name="tester">Holds it against a schema where nothing is remembered.</param>
    public ulong BrokenBy(PayloadNode value, SchemaEvaluation tester) => value switch
    {
        PayloadBoolean flag => (flag.Value ? _true : _false).BrokenOf(_tests),
        PayloadText text => BrokenBy(text, tester),
        _ => Broken(_tests, value, tester),
    };

    public bool Equals(MemberTests? other) => other is not null && _tests == other._tests;

    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as MemberTests);

    public override int GetHashCode() => _tests.GetHashCode();

    private ulong BrokenBy(PayloadText text, SchemaEvaluation tester)
    {
        if (_texts[text.Value] is not { } known)
            return _otherText.BrokenOf(_tests);
        return known.Text == text.Value ? known.BrokenOf(_tests) : Broken(_tests, text, tester);
    }

    private string OtherText()
    {
        var text = "";
        while (_texts[text] is not null)
            text += "?";
        return text;
    }

    private static ulong Broken(EquatableArray<MemberTest> tests, PayloadNode value, SchemaEvaluation tester)
    {
        var broken = 0UL;
        foreach (var test in tests)
            broken |= tester.Try(test.Schema, value) == Verdict.Valid ? 0 : test.Bits;
        return broken;
    }

    /// <summary>What is remembered of a value, once somebody has asked: most of those that are listed never come.</summary>
    private sealed record KnownValue(string? Text, bool Flag = false)
    {
        // Several threads may find out the same.
        private ulong _broken;
        private bool _isKnown;

        public ulong BrokenOf(EquatableArray<MemberTest> tests)
        {
            if (Volatile.Read(ref _isKnown))
                return _broken;
            // None of the schemas leads to another type.
            _broken = Broken(tests, Node(), SchemaEvaluation.Tester(_ => null));
            Volatile.Write(ref _isKnown, true);
            return _broken;
        }

        private PayloadNode Node() => Text is null ? new PayloadBoolean(Flag) : new PayloadText(Text);
    }
}

/// <summary>A schema of a member, and the bits of those who ask for it.</summary>
internal sealed record MemberTest(SchemaContract Schema, ulong Bits);
