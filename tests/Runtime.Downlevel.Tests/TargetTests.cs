using System.Reflection;
using System.Runtime.Versioning;

namespace ArmPayloads.Runtime.Tests;

public class TargetTests
{
    [Fact]
    public void ForTheAssemblyThatIsTested_ItIsThatOfNetStandard() =>
        Assert.Equal(".NETStandard,Version=v2.0", typeof(Payload).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName);
}
