// No global using of ArmPayloads: the name below is this project's own.
Console.WriteLine(string.Join(", ", typeof(Payload).Assembly.GetTypes().Where(type => type.Namespace?.StartsWith("ArmPayloads") == true)));
Console.WriteLine(typeof(Payload).Assembly.GetName().Name);

internal abstract class Payload
{
}
