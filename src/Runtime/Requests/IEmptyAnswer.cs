namespace ArmPayloads;

/// <summary>A reader that knows what an answer without a body means.</summary>
internal interface IEmptyAnswer<T>
{
    T WithoutBody { get; }
}
