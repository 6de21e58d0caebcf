using System.Globalization;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace ArmPayloads.CustomerInsights.Tests.Parity;

/// <summary>Random sets as C#: made from sets of the cases, mixed and changed a little, so that most names still fit.</summary>
internal static class RandomSets
{
    private const int NumbersOfASet = 64;

    // So many of ten begin with a set that breaks a rule.
    private const int BrokenOfTen = 9;

    public static IReadOnlyList<SetSource> Make(int count, int seed)
    {
        var numbers = Gen.Choose(0, int.MaxValue - 1).ArrayOf(NumbersOfASet).Sample(count, new Rnd((ulong)(uint)seed), NumbersOfASet);
        return [.. numbers.Select((own, index) => Make(index, new Choices(own)))];
    }

    private static SetSource Make(int index, Choices choices)
    {
        var name = "Set" + index.ToString(CultureInfo.InvariantCulture);
        var set = Begin(index, choices);
        var source = Write(name, set, choices) ?? throw new InvalidOperationException($"{name} cannot be written: {set.ToJsonString()}");
        for (var mutations = choices.Next(5) - 2; mutations > 0; mutations--)
        {
            var changed = (JsonObject)set.DeepClone();
            SetMutation.Apply(changed, choices);
            if (Write(name, changed, choices) is not { } written)
                continue;
            (set, source) = (changed, written);
        }
        return source;
    }

    // Every seed has its turn, so that every rule is broken often enough.
    private static JsonObject Begin(int index, Choices choices)
    {
        var (tens, ofTen) = (index / 10, index % 10);
        var isBroken = ofTen < BrokenOfTen;
        var seeds = isBroken ? SetSeeds.Broken : SetSeeds.Sound;
        var turn = isBroken ? tens * BrokenOfTen + ofTen : tens * (10 - BrokenOfTen) + ofTen - BrokenOfTen;
        var set = (JsonObject)seeds[turn % seeds.Count].DeepClone();
        if (choices.Once(3))
            Mix(set, choices.Of(SetSeeds.Sound));
        if (choices.Once(6))
            MoveToServer(set, choices);
        return set;
    }

    private static void Mix(JsonObject set, JsonObject other)
    {
        foreach (var (collection, resources) in other)
        {
            if (set[collection] is not JsonObject known)
                continue;
            foreach (var (name, resource) in resources!.AsObject())
            {
                if (!known.ContainsKey(name))
                    known[name] = resource?.DeepClone();
            }
        }
    }

    // A resource that is not in the definition but on the server: its name is known, and nothing else.
    private static void MoveToServer(JsonObject set, Choices choices)
    {
        var collection = choices.Of(set.Select(member => member.Key).ToList());
        if (collection == "hub" || set[collection] is not JsonObject { Count: > 1 } resources)
            return;
        var name = choices.Of(resources.Select(member => member.Key).ToList());
        resources.Remove(name);
        set["existing"] = new JsonObject { [collection] = new JsonArray(name) };
    }

    private static SetSource? Write(string name, JsonObject set, Choices choices)
    {
        try
        {
            return SetSource.Write(name, CustomerInsightsContract.Value, CaseSet.PayloadOf(set), choices);
        }
        catch (CannotBeWrittenException)
        {
            return null;
        }
    }
}
