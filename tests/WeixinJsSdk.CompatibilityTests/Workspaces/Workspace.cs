using System.Text.RegularExpressions;

namespace WeixinJsSdk.CompatibilityTests.Workspaces;

/// <summary>A folder outside the repository, with a project that knows the library only as packages.</summary>
internal sealed partial class Workspace(PackedFeed feed, string folder)
{
    public string Folder => folder;

    /// <summary>A project of <c>Projects</c>, as it is.</summary>
    public static Workspace WithProject(PackedFeed feed, string project, string name)
    {
        var workspace = feed.CreateWorkspace(name);
        workspace.CopyFrom(Path.Combine(Repository.Root, "tests", "WeixinJsSdk.CompatibilityTests", "Projects", project));
        return workspace;
    }

    /// <summary>A sample, its references to our projects turned into references to our packages.</summary>
    public static Workspace WithSample(PackedFeed feed, string sample)
    {
        var workspace = feed.CreateWorkspace(sample);
        workspace.CopyFrom(Path.Combine(Repository.Root, "samples", sample));
        foreach (var project in Directory.GetFiles(workspace.Folder, "*.csproj", SearchOption.AllDirectories))
        {
            File.WriteAllText(project, OurProject().Replace(File.ReadAllText(project), """<PackageReference Include="$1" />"""));
        }

        foreach (var props in new[] { "Directory.Build.props", "Directory.Packages.props" })
        {
            workspace.Write(props, File.ReadAllText(Path.Combine(Repository.Root, props)).Replace("</Project>", SampleSettings(feed.Version, props), StringComparison.Ordinal));
        }

        return workspace;
    }

    public string PathOf(params string[] parts) => Path.Combine([folder, .. parts]);

    public void Write(string file, string content) => File.WriteAllText(PathOf(file), content);

    public Task<string> BuildAsync(params IEnumerable<string> arguments) => feed.BuildAsync(folder, ["build", .. arguments]);

    public Task<string> PublishAsync(params IEnumerable<string> arguments) => feed.BuildAsync(folder, ["publish", .. arguments]);

    public Task<string> TestAsync(params IEnumerable<string> arguments) => feed.BuildAsync(folder, ["test", .. arguments]);

    private static string SampleSettings(string version, string props) => props == "Directory.Packages.props"
        ? $"""
            <ItemGroup>
              {string.Concat(PackedFeed.PackageNames.Select(name => $"""<PackageVersion Include="{name}" Version="{version}" />"""))}
            </ItemGroup>
            </Project>
            """
        : "<PropertyGroup><SignAssembly>false</SignAssembly></PropertyGroup></Project>";

    private void CopyFrom(string source)
    {
        foreach (var file in Directory.GetFiles(source, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(source, file);
            if (!relative.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(PathOf(relative))!);
                File.Copy(file, PathOf(relative));
            }
        }
    }

    [GeneratedRegex("""<ProjectReference Include="[^"]*[\\/]src[\\/][^"]*[\\/](WeixinJsSdk[.\w]*)\.csproj" />""")]
    private static partial Regex OurProject();
}
