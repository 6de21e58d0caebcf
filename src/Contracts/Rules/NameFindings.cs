using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Rules;

/// <summary>Names of resources that no address can hold.</summary>
public static class NameFindings
{
    /// <summary>The rule about them.</summary>
    public const string NamePattern = "name-pattern";

    private const string Id = "ARMP401";

    /// <summary>What is wrong with a name that an address is made of; null where nothing is.</summary>
    /// <param name="api">The API.</param>
    /// <param name="resource">The resource that has the parameter.</param>
    /// <param name="parameter">The parameter of its id that the name stands for.</param>
    /// <param name="name">The name.</param>
    /// <param name="place">Where it was written.</param>
    public static Finding? Of(ApiContract api, ResourceContract resource, string parameter, string name, PayloadPlace? place) =>
        NameConstraint.Of(resource, parameter).Explain(name) is { } problem ? Finding(api, "", problem, place) : null;

    internal static Finding? Of(ApiContract api, PayloadResource resource)
    {
        if (resource.Collection.Length == 0)
            return null;
        // Nested resources are called parent/name; each part has constraints of its own.
        var contract = resource.Contract;
        var rest = resource.Name;
        while (api.Resource(contract.Parent) is { Parent: not null } parent && rest.LastIndexOf('/') is >= 0 and var end)
        {
            if (NameConstraint.Of(contract, contract.NameParameter).Explain(rest.Substring(end + 1)) is { } nested)
                return Finding(api, resource.Address, nested, resource.NamePlace);
            (contract, rest) = (parent, rest.Substring(0, end));
        }
        return NameConstraint.Of(contract, contract.NameParameter).Explain(rest) is { } problem ? Finding(api, resource.Address, problem, resource.NamePlace) : null;
    }

    private static Finding Finding(ApiContract api, string address, string problem, PayloadPlace? place) =>
        new(Id, NamePattern, RuleSeverity.Error, PlainText.OneLine(problem.TrimEnd('.')), address, "", null, null, HelpLinks.Of(api, Id, NamePattern), place);
}
