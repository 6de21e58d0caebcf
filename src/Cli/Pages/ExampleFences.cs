using ArmPayloads.Cli.Examples;
using ArmPayloads.Cli.Pages.Outline;
using ArmPayloads.Cli.Pages.Types;
using ArmPayloads.Cli.Reporting;

namespace ArmPayloads.Cli.Pages;

/// <summary>Reads the example in a block of code; what had to be repaired in it is reported.</summary>
internal static class ExampleFences
{
    public static PageExample Read(string file, PageFence fence, DiagnosticList diagnostics)
    {
        var example = Example.Read(fence.Text, fence.TextLine);
        foreach (var fault in example.Faults)
            diagnostics.Add(fault.IsOmission ? PageDiagnosticKinds.ExampleOpen : PageDiagnosticKinds.ExampleRepaired, new PagePlace(file, fault.Line), "The example is not strict JSON: " + fault.Message);
        return new PageExample(new PagePlace(file, fence.TextLine), example);
    }
}
