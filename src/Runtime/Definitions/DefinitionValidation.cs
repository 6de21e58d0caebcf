using System.ComponentModel;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Payloads;
using ArmPayloads.Contracts.Rules;

namespace ArmPayloads;

/// <summary>
/// Holds a whole definition against the contract of its API: first every part is added, then all are checked together.
/// Generated code calls it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DefinitionValidation
{
    private readonly ApiContract _api;
    private readonly List<PayloadMember> _members = [];

    /// <summary>A check of one definition.</summary>
    /// <param name="api">The contract.</param>
    /// <exception cref="ArgumentNullException"><paramref name="api"/> is null.</exception>
    public DefinitionValidation(ApiContract api)
    {
        ArgumentNullException.ThrowIfNull(api);
        _api = api;
    }

    /// <summary>Adds a part that stands alone: the definition's own resource, or the names of what lives only on the server.</summary>
    /// <param name="name">Its word in the definition, such as <c>hub</c> or <c>existing</c>.</param>
    /// <param name="payload">The part; null where the definition has none.</param>
    /// <exception cref="ArgumentException">A text in the payload holds a lone surrogate, which JSON cannot carry.</exception>
    /// <exception cref="InvalidOperationException">The payload is nested more than 1,000 levels deep, as one that holds itself is.</exception>
    public void Add(string name, Payload? payload)
    {
        if (payload is not null)
            _members.Add(new PayloadMember(name, PayloadNodeWriter.Read(payload)));
    }

    /// <summary>Adds a collection.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="collection">Its word, such as <c>profiles</c>.</param>
    /// <param name="resources">The resources by name. Where the map is null or undefined, the definition does not mention the collection, and nothing is known of it.</param>
    /// <exception cref="ArgumentException">A text in a payload holds a lone surrogate, which JSON cannot carry.</exception>
    /// <exception cref="InvalidOperationException">A payload is nested more than 1,000 levels deep, as one that holds itself is.</exception>
    public void Add<T>(string collection, PayloadDictionary<T>? resources)
        where T : Payload
    {
        if (resources is null or { IsUndefined: true })
            return;
        var members = new List<PayloadMember>(resources.Count);
        foreach (KeyValuePair<string, T> resource in resources)
            members.Add(new PayloadMember(resource.Key, PayloadNodeWriter.Read(resource.Value)));
        _members.Add(new PayloadMember(collection, new PayloadObject(members)));
    }

    /// <summary>Checks everything that was added.</summary>
    /// <returns>The findings by resource and place, without file, line and column; empty where nothing is wrong.</returns>
    public IReadOnlyList<Finding> Check() =>
        PayloadChecker.Check(DefinitionSet.Read(_api, new PayloadObject(_members)));
}
