namespace WeixinJsSdk.CompatibilityTests.Workspaces;

/// <summary>
/// Our packages, packed anew from the sources as they are, in a folder that is a NuGet feed; beside it fresh projects find room.
/// Their version is one that is never published, and NuGet unpacks them in a folder that goes away with the feed, so that no cache can
/// stand in for them. Everything else comes from where the machine gets its packages.
/// </summary>
public sealed class PackedFeed : IAsyncLifetime
{
    private const string Suffix = "compatibility";

    private readonly Lazy<Task<string>> _clone;
    private readonly string _root = Directory.CreateTempSubdirectory("weixin-jssdk-").FullName;

    public PackedFeed() => _clone = new(() => Clone.MakeAsync(Path.Combine(_root, "elsewhere"), ForBuilds));

    /// <summary>What this repository publishes.</summary>
    internal static IReadOnlyList<string> PackageNames { get; } =
    [
        "WeixinJsSdk", "WeixinJsSdk.AspNetCore", "WeixinJsSdk.DistributedLock", "WeixinJsSdk.Doctor", "WeixinJsSdk.Doctor.AspNetCore", "WeixinJsSdk.Simulator",
    ];

    internal string Folder => Path.Combine(_root, "feed");

    /// <summary>The packed version.</summary>
    internal string Version { get; private set; } = "";

    /// <summary>A build within a test must not meet the settings of the test's own, nor leave processes behind.</summary>
    private Dictionary<string, string?> ForBuilds { get; } = Environment.GetEnvironmentVariables().Keys.Cast<string>()
        .Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase))
        .ToDictionary(name => name, _ => (string?)null);

    public async Task InitializeAsync()
    {
        ForBuilds["MSBUILDDISABLENODEREUSE"] = "1";
        foreach (var name in PackageNames)
        {
            await PackAsync(name, Folder);
        }

        Version = Path.GetFileNameWithoutExtension(Directory.GetFiles(Folder, $"WeixinJsSdk.*-{Suffix}.nupkg").Min(StringComparer.Ordinal)!)["WeixinJsSdk.".Length..];
        Version = Version[Version.IndexOfAny([.. "0123456789"])..];
        var machine = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } configured
            ? configured
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        ForBuilds["NUGET_PACKAGES"] = Path.Combine(_root, "packages");
        await WriteAsync("NuGet.config", $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{Folder}" />
              </packageSources>
              <fallbackPackageFolders>
                <add key="machine" value="{machine}" />
              </fallbackPackageFolders>
            </configuration>
            """);
        await WriteAsync("Directory.Build.props", $"""
            <Project>
              <PropertyGroup>
                <WeixinJsSdkVersion>{Version}</WeixinJsSdkVersion>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <CheckEolTargetFramework>false</CheckEolTargetFramework>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
            </Project>
            """);
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return Task.CompletedTask;
    }

    internal Package Open(string name) => new(Folder, name, Version);

    /// <summary>The same once more, from what has been built, into a folder of its own.</summary>
    internal async Task<Package> PackAgainAsync(string name, params string[] arguments)
    {
        var folder = NewFolder("again");
        await PackAsync(name, folder, ["--no-build", .. arguments]);
        return new Package(folder, name, Version);
    }

    /// <summary>The same from a clone in another folder, where nothing has been built before.</summary>
    internal async Task<Package> PackElsewhereAsync(string name)
    {
        var folder = NewFolder("from-elsewhere");
        await PackFromAsync(await _clone.Value, name, folder);
        return new Package(folder, name, Version);
    }

    internal Workspace CreateWorkspace(string name) => new(this, Directory.CreateDirectory(Path.Combine(_root, name)).FullName);

    /// <summary>Runs the <c>dotnet</c> that runs the tests.</summary>
    internal Task<string> BuildAsync(string folder, params IEnumerable<string> arguments) =>
        Command.RunAsync(folder, "dotnet", [.. arguments, "--nologo"], ForBuilds);

    private Task PackAsync(string name, string folder, params string[] arguments) => PackFromAsync(Repository.Root, name, folder, arguments);

    private Task PackFromAsync(string root, string name, string folder, params string[] arguments) =>
        BuildAsync(root, ["pack", Path.Combine("src", name), "--configuration", "Release", "--output", folder, $"-p:VersionSuffix={Suffix}", .. arguments]);

    private string NewFolder(string name) => Directory.CreateDirectory(Path.Combine(_root, name, Guid.NewGuid().ToString("N"))).FullName;

    private Task WriteAsync(string file, string content) => File.WriteAllTextAsync(Path.Combine(_root, file), content);
}
