using System.Text.Json;
using WeixinJsSdk.CompatibilityTests.Workspaces;

namespace WeixinJsSdk.CompatibilityTests.Packages;

/// <summary>Our packages push nobody to newer ones.</summary>
[Collection(PackedFeedCollection.Name)]
public class FloorTests(PackedFeed feed)
{
    private const string Extensions = "Microsoft.Extensions.";

    [Fact]
    public async Task An_app_on_net8_keeps_its_versions_of_Microsoft_Extensions()
    {
        var alone = await ResolvedAsync("FloorApp-alone");
        var withOurs = await ResolvedAsync("FloorApp-with-ours", "-p:WithOurs=true");

        withOurs.Keys.Should().Contain(PackedFeed.PackageNames);
        withOurs.Where(package => alone.ContainsKey(package.Key)).Should().HaveCount(alone.Count);
        alone.Where(package => package.Key.StartsWith(Extensions, StringComparison.Ordinal)).Should().HaveCountGreaterThan(8)
            .And.OnlyContain(package => withOurs[package.Key] == package.Value);
        withOurs.Where(package => package.Key.StartsWith(Extensions, StringComparison.Ordinal))
            .Should().OnlyContain(package => package.Value.StartsWith("8.0.", StringComparison.Ordinal));
    }

    /// <summary>What the lock file says that NuGet has chosen.</summary>
    private async Task<Dictionary<string, string>> ResolvedAsync(string name, params string[] arguments)
    {
        var workspace = Workspace.WithProject(feed, "FloorApp", name);
        await feed.BuildAsync(workspace.Folder, ["restore", .. arguments]);
        using var lockFile = JsonDocument.Parse(await File.ReadAllTextAsync(workspace.PathOf("packages.lock.json")));
        return lockFile.RootElement.GetProperty("dependencies").GetProperty("net8.0").EnumerateObject()
            .ToDictionary(package => package.Name, package => package.Value.GetProperty("resolved").GetString()!);
    }
}
