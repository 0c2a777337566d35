using System.Reflection;
using System.Runtime.Loader;

namespace WeixinJsSdk.ConventionTests.Builds;

/// <summary>Loads a build beside the others of its name; what it needs of ours comes from its own folder, the rest is shared.</summary>
internal sealed class SideBySide(string path) : AssemblyLoadContext
{
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var neighbour = Path.Combine(Path.GetDirectoryName(path)!, assemblyName.Name + ".dll");
        return File.Exists(neighbour) ? LoadFromAssemblyPath(neighbour) : null;
    }
}
