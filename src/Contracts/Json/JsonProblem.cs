namespace ArmPayloads.Contracts.Json;

/// <summary>
/// A fault of syntax. The message is for people and never repeats text of the document, which may be a secret. What is
/// missing has an empty range where it should stand: right behind the token before.
/// </summary>
public sealed record JsonProblem(string Message, TextRange Range);
