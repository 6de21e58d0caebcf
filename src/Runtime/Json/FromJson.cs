using System.ComponentModel;

namespace ArmPayloads;

/// <summary>Marks the constructors that generated code uses while it reads JSON, where required members come from the text.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct FromJson;
