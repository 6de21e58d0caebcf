using System.Collections.Immutable;
using System.Reflection;
using ArmPayloads.Contracts;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Schemas;
using ArmPayloads.Generator.Configuration;
using ArmPayloads.Generator.Emit;
using ArmPayloads.Generator.Inputs;
using Microsoft.CodeAnalysis;

namespace ArmPayloads.Generator.Tests.Caching;

/// <summary>What passes between steps is plain data with value equality: no symbol, no syntax, no compilation is ever kept.</summary>
public class CachedModelTests
{
    private static readonly Type[] Roots =
    [
        typeof(SchemaDocument), typeof(SchemaSet), typeof(GeneratorOptions), typeof(Target), typeof(GeneratorOutput),
        typeof(GeneratedFile), typeof(PayloadFile), typeof(SchemaProblem), typeof(ApiContract),
    ];

    // Compared by their text, of which they keep the tree.
    private static readonly Type[] ComparedByHand = [typeof(SchemaDocument), typeof(SchemaText)];

    public static TheoryData<Type> Models => [.. Reachable()];

    [Fact]
    public void ForTheModels_ThereAreAsManyAsAreExpected() => Assert.InRange(Reachable().Count, 60, 150);

    [Theory]
    [MemberData(nameof(Models))]
    public void ForAModel_ItIsNoTypeOfTheCompiler(Type type) =>
        Assert.False(type.Assembly.GetName().Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal), $"{type} is kept between runs");

    // A function may hold on to anything.
    [Theory]
    [MemberData(nameof(Models))]
    public void ForAModel_ItIsNoFunction(Type type) => Assert.False(type.IsSubclassOf(typeof(Delegate)), $"{type} is kept between runs");

    [Theory]
    [MemberData(nameof(Models))]
    public void ForAModel_ItHasValueEquality(Type type)
    {
        if (type.IsAbstract || type.IsEnum || !type.Namespace!.StartsWith("ArmPayloads", StringComparison.Ordinal))
            return;

        Assert.True(IsEquatable(type), $"{type} has no equality by value");
    }

    [Fact]
    public void ForAModelThatHoldsASymbol_TheSearchFindsIt() => Assert.Contains(typeof(ISymbol), Walk([typeof(Holder)]));

    [Fact]
    public void ForAModelWithoutEquality_TheSearchFindsIt() => Assert.False(IsEquatable(typeof(Plain)));

    [Fact]
    public void ForTwoContractsOfTheSameSchemas_TheyAreEqual()
    {
        SchemaSet Read() => SchemaSet.Read(Consumers.CustomerInsights.Schemas.Select(schema => SchemaDocument.Parse(schema.Path, schema.Text)));

        Assert.Equal(Read(), Read());
        Assert.Equal(Read().GetHashCode(), Read().GetHashCode());
    }

    private static bool IsEquatable(Type type) =>
        typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type)
        && type.GetMethod(nameof(Equals), [typeof(object)])!.DeclaringType != typeof(object);

    private static List<Type> Reachable() => [.. Walk(Roots).OrderBy(type => type.ToString(), StringComparer.Ordinal)];

    private static HashSet<Type> Walk(IEnumerable<Type> roots)
    {
        var seen = new HashSet<Type>();
        var next = new Queue<Type>(roots);
        while (next.TryDequeue(out var type))
        {
            if (!seen.Add(type) || type.IsPrimitive || type == typeof(string) || ComparedByHand.Contains(type))
                continue;
            foreach (var found in Parts(type))
                next.Enqueue(found);
        }
        seen.RemoveWhere(type => type.IsGenericParameter || (type.IsArray && seen.Contains(type.GetElementType()!)));
        return seen;
    }

    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.IsArray)
            return [type.GetElementType()!];
        if (!type.Namespace!.StartsWith("ArmPayloads", StringComparison.Ordinal))
            return type.GetGenericArguments();
        // Statics are not kept with a value; what a lazy one computes is a view of the rest.
        return type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Select(field => field.FieldType)
            .Where(field => !(field.IsGenericType && field.GetGenericTypeDefinition() == typeof(Lazy<>)))
            .Concat(type.IsAbstract ? type.Assembly.GetTypes().Where(other => other.BaseType == type) : [])
            .Concat(type.IsGenericType ? type.GetGenericArguments() : []);
    }

    private sealed record Holder(ImmutableArray<ISymbol> Symbols, EquatableArray<string> Names);

    private sealed class Plain;
}
