using System.Reflection;
using Microsoft.CodeAnalysis;

namespace ArmPayloads.Testing;

/// <summary>References of a test beyond its <see cref="ReferenceAssemblies"/>.</summary>
public sealed class MetadataReferenceCollection : List<MetadataReference>
{
    public void Add(Assembly assembly) => Add(ReferenceAssemblies.FromFile(assembly.Location));
}
