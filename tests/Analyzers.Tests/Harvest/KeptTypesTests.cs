using System.Reflection;
using ArmPayloads.Analyzers.Harvest.Written;

namespace ArmPayloads.Analyzers.Tests.Harvest;

/// <summary>What is kept with a tree is plain data: no type of the compiler is in it, so no compilation is held by it.</summary>
public class KeptTypesTests
{
    [Fact]
    public void ForWhatIsKept_NoTypeIsTheCompilers()
    {
        var seen = new HashSet<Type>();
        Collect(typeof(WrittenTree), seen);

        Assert.Contains(typeof(WrittenObject), seen);
        Assert.Contains(typeof(WrittenAddress), seen);
        Assert.DoesNotContain(seen, type => type.Namespace?.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) == true);
    }

    private static void Collect(Type type, HashSet<Type> seen)
    {
        if (type.IsGenericParameter || !seen.Add(type))
            return;
        foreach (var argument in type.GetGenericArguments())
            Collect(argument, seen);
        if (type.HasElementType)
            Collect(type.GetElementType()!, seen);
        if (type.Namespace?.StartsWith("System", StringComparison.Ordinal) == true)
            return;
        foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            Collect(field.FieldType, seen);
        foreach (var derived in type.Assembly.GetTypes().Where(other => other.BaseType == type))
            Collect(derived, seen);
    }
}
