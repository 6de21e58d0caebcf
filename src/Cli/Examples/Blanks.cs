namespace ArmPayloads.Cli.Examples;

/// <summary>What may stand between tokens, and what stands there all the same.</summary>
internal static class Blanks
{
    public static int Skip(ExampleText text, int offset, FaultList faults)
    {
        while (offset < text.Length)
        {
            var character = text[offset];
            if (CharacterKinds.IsComment(text, offset))
                offset = SkipComment(text, offset, faults);
            else if (CharacterKinds.IsBlank(character))
                Check(character, offset++, faults);
            else
                break;
        }
        return offset;
    }

    /// <summary>Skips blanks without a word, for a look ahead.</summary>
    public static int Skip(ExampleText text, int offset)
    {
        while (offset < text.Length && CharacterKinds.IsBlank(text[offset]))
            offset++;
        return offset;
    }

    public static int SkipOnLine(ExampleText text, int offset)
    {
        while (text[offset] is ' ' or '\t')
            offset++;
        return offset;
    }

    private static void Check(char blank, int offset, FaultList faults)
    {
        if (CharacterKinds.IsJsonSpace(blank))
            return;
        if (blank == CharacterKinds.ByteOrderMark && offset == 0)
            faults.Add(ExampleFaultKind.ByteOrderMark, offset, "the text begins with a byte order mark, which was skipped");
        else if (char.IsControl(blank))
            faults.Add(ExampleFaultKind.ControlCharacter, offset, $"the control character {FaultText.CodeOf(blank)} was skipped");
        else
            faults.Add(ExampleFaultKind.NonAsciiSpace, offset, $"the blank {FaultText.CodeOf(blank)} is none in JSON; it was taken for a plain one");
    }

    private static int SkipComment(ExampleText text, int start, FaultList faults)
    {
        faults.Add(ExampleFaultKind.Comment, start, "JSON has no comments; this one was skipped");
        var isLine = text[start + 1] == '/';
        var offset = start + 2;
        while (offset < text.Length)
        {
            if (isLine && CharacterKinds.IsLineEnd(text[offset]))
                return offset;
            if (!isLine && text[offset] == '*' && text[offset + 1] == '/')
                return offset + 2;
            offset++;
        }
        return text.Length;
    }
}
