using System.Reflection;

namespace WeixinJsSdk.ConventionTests.Builds;

/// <summary>One assembly of one package, as the build has left it in its folder.</summary>
public sealed class Build
{
    private readonly Lazy<Assembly> _assembly;

    private Build(string package, string framework)
    {
        Package = package;
        Framework = framework;
        _assembly = new Lazy<Assembly>(() => new SideBySide(Path).LoadFromAssemblyPath(Path));
    }

    public static Build NetStandard { get; } = new("WeixinJsSdk", "netstandard2.0");

    public static Build Net8 { get; } = new("WeixinJsSdk", "net8.0");

    public static Build Net10 { get; } = new("WeixinJsSdk", "net10.0");

    public static Build AspNetCore { get; } = new("WeixinJsSdk.AspNetCore", "net8.0");

    public static Build Doctor { get; } = new("WeixinJsSdk.Doctor", "net8.0");

    public static Build Simulator { get; } = new("WeixinJsSdk.Simulator", "net8.0");

    public static IReadOnlyList<Build> All { get; } =
    [
        NetStandard, Net8, Net10,
        AspNetCore, new("WeixinJsSdk.AspNetCore", "net10.0"),
        new("WeixinJsSdk.Doctor", "netstandard2.0"), Doctor, new("WeixinJsSdk.Doctor", "net10.0"),
        new("WeixinJsSdk.Doctor.AspNetCore", "net8.0"), new("WeixinJsSdk.Doctor.AspNetCore", "net10.0"),
        new("WeixinJsSdk.DistributedLock", "netstandard2.0"), new("WeixinJsSdk.DistributedLock", "net8.0"), new("WeixinJsSdk.DistributedLock", "net10.0"),
        Simulator, new("WeixinJsSdk.Simulator", "net10.0"),
    ];

    /// <summary>For theories: its data must be text.</summary>
    public static TheoryData<string> Names => [.. All.Select(build => build.ToString())];

    public string Package { get; }

    public string Framework { get; }

    public string Path => System.IO.Path.Combine(
        Repository.Root, "src", Package, "bin", Configuration, Framework, Package + ".dll");

    public Assembly Assembly => _assembly.Value;

    /// <summary>Every type that the compiler was given, whatever its visibility; what the compiler has added is not among them.</summary>
    public IEnumerable<Type> Types => Assembly.GetTypes().Where(type => !type.IsGenerated());

    public IEnumerable<Type> PublicTypes => Assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal);

    /// <summary>Debug or Release, as the tests themselves: the name of the folder above their framework's.</summary>
    private static string Configuration { get; } = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    public static Build Of(string name) => All.Single(build => build.ToString() == name);

    public override string ToString() => $"{Package} ({Framework})";
}
