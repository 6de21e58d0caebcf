using System.Reflection;
using ArmPayloads.CustomerInsights;

Link link = PublicLibrary.Library.Link;
Console.WriteLine(link.ToJson());
foreach (Type type in Assembly.GetExecutingAssembly().GetTypes().Where(type => type.Namespace == typeof(Link).Namespace))
    Console.WriteLine("generated again: " + type);
