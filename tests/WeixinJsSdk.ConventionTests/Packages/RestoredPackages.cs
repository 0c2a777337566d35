using System.Text.Json;

namespace WeixinJsSdk.ConventionTests.Packages;

/// <summary>What NuGet has restored for a project under <c>src</c>; what it depends on directly becomes the dependencies of its package.</summary>
internal sealed class RestoredPackages
{
    private readonly JsonElement _assets;

    public RestoredPackages(string project)
    {
        using var assets = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "src", project, "obj", "project.assets.json")));
        _assets = assets.RootElement.Clone();
    }

    public IEnumerable<string> Frameworks => _assets.GetProperty("project").GetProperty("frameworks").EnumerateObject().Select(framework => framework.Name);

    /// <summary>The least version of each direct dependency. What the SDK adds by itself is not among them, since it is in no package.</summary>
    public Dictionary<string, string> Floors(string framework) =>
        _assets.GetProperty("project").GetProperty("frameworks").GetProperty(framework).TryGetProperty("dependencies", out var dependencies)
            ? dependencies.EnumerateObject()
                .Where(package => !package.Value.TryGetProperty("autoReferenced", out _) && !IsForTheBuildOnly(package.Value))
                .ToDictionary(package => package.Name, package => package.Value.GetProperty("version").GetString()!.TrimStart('[').Split(',')[0])
            : [];

    /// <summary>The version of each package that was chosen, those of indirect dependencies too.</summary>
    public Dictionary<string, string> Chosen(string framework) =>
        _assets.GetProperty("targets").GetProperty(framework).EnumerateObject()
            .Where(library => library.Value.GetProperty("type").GetString() == "package")
            .Select(library => library.Name.Split('/'))
            .ToDictionary(library => library[0], library => library[1]);

    private static bool IsForTheBuildOnly(JsonElement package) =>
        package.TryGetProperty("suppressParent", out var suppressed) && suppressed.GetString() == "All";
}
