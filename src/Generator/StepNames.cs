namespace ArmPayloads.Generator;

/// <summary>The steps of the generator, as caching tests see them.</summary>
internal static class StepNames
{
    /// <summary>What the project asked for.</summary>
    public const string Options = nameof(Options);

    /// <summary>Each schema file, parsed.</summary>
    public const string Schemas = nameof(Schemas);

    /// <summary>All schemas, read into contracts.</summary>
    public const string SchemaSet = nameof(SchemaSet);

    /// <summary>Each payload or template file, parsed.</summary>
    public const string Payloads = nameof(Payloads);

    /// <summary>What is wrong with payload files as files.</summary>
    public const string PayloadProblems = nameof(PayloadProblems);

    /// <summary>What the compilation allows and already has.</summary>
    public const string Target = nameof(Target);

    /// <summary>Everything that is emitted.</summary>
    public const string Output = nameof(Output);

    /// <summary>Each emitted file.</summary>
    public const string Files = nameof(Files);
}
