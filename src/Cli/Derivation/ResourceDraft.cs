using ArmPayloads.Cli.Pages.Operations;
using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Cli.Derivation;

/// <summary>A resource on its way from pages to a schema.</summary>
internal sealed class ResourceDraft(UriTemplate id)
{
    public UriTemplate Id { get; } = id;

    public ResourceDraft? Parent { get; set; }

    /// <summary>What its body is.</summary>
    public TypeDraft Type { get; set; } = null!;

    /// <summary>Whether the body is the ARM resource itself, with <c>properties</c> of its own.</summary>
    public bool IsWhole => Type.Member("properties") is not null;

    public string NameParameter => Id.Segments[Id.Segments.Count - 1].Text;

    /// <summary>The path without the name.</summary>
    public UriTemplate Collection => Id.WithoutLast(1);
}

/// <summary>An operation on its way from pages to a schema.</summary>
/// <param name="Name">Such as <c>CreateOrUpdate</c>.</param>
/// <param name="Path">In the spelling that all pages share.</param>
/// <param name="Description">What the page says.</param>
internal sealed record OperationDraft(string Name, UriTemplate Path, OperationDescription Description)
{
    public string Verb => Description.Request.Verb;

    /// <summary>What the request sends.</summary>
    public Pages.Types.TypeExpression? Body { get; set; }

    /// <summary>What the answer holds; of a page, each element of it.</summary>
    public Pages.Types.TypeExpression? Answer { get; set; }

    /// <summary>Whether the example of the request has the definition under <c>properties</c>.</summary>
    public bool IsWrapped { get; set; }

    public bool IsPageable { get; set; }
}
