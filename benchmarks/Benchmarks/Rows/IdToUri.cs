using ArmPayloads.Benchmarks.Measuring;
using ArmPayloads.CustomerInsights;

namespace ArmPayloads.Benchmarks.Rows;

/// <summary>An id that is there already becomes an address.</summary>
internal sealed class IdToUri : Row
{
    private const string Subscription = "00000000-0000-0000-0000-000000000001";
    private const string Group = "contoso-rg";
    private const string Hub = "contoso";
    private const string Link = "VisitToContact";

    public override string Name => "id to URI";

    public override IEnumerable<Line> Measure()
    {
        LinkId id = new HubId(Subscription, Group, Hub).Link(Link);
        string[] names = [Subscription, Group, Hub, Link];
        if (id.ToUri() != Interpolated(names, id.ApiVersion))
            throw new InvalidOperationException($"The two do not do the same work: {id.ToUri()}");
        void Ours() => id.ToUri();
        void Reference() => Interpolated(names, id.ApiVersion);
        yield return new Line(Name, "ToUri", "interpolated, names escaped", Contest.Time(Ours, Reference), 1.2);
    }

    private static Uri Interpolated(string[] names, string apiVersion) => new(
        $"https://management.azure.com/subscriptions/{Uri.EscapeDataString(names[0])}/resourceGroups/{Uri.EscapeDataString(names[1])}/providers/Microsoft.CustomerInsights/hubs/{Uri.EscapeDataString(names[2])}/links/{Uri.EscapeDataString(names[3])}?api-version={Uri.EscapeDataString(apiVersion)}");
}
