using System.Text.RegularExpressions;

namespace WeixinJsSdk.ConventionTests.Packages;

/// <summary>Our packages depend on versions that are as low as they can be, so that nobody is pushed to newer ones.</summary>
public partial class DependencyFloorTests
{
    private static readonly string[] NamedByTheLibrary =
        ["Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Http", "Microsoft.Extensions.Options"];

    /// <summary>On netstandard2.0 and net8.0. 8.0.1 of Microsoft.Extensions where 8.0.0 is flawed.</summary>
    private static readonly Dictionary<string, string> Others = new()
    {
        ["DistributedLock.Core"] = "1.0.9",
        ["Microsoft.Bcl.AsyncInterfaces"] = "8.0.0",
        ["Microsoft.Bcl.TimeProvider"] = "8.0.1",
        ["System.Diagnostics.DiagnosticSource"] = "9.0.0", // the first with boundaries for histograms
        ["System.Formats.Asn1"] = "8.0.1",
        ["System.Text.Json"] = "8.0.5",
    };

    public static TheoryData<string, string> Builds
    {
        get
        {
            var builds = new TheoryData<string, string>();
            foreach (var project in Directory.GetDirectories(Path.Combine(Repository.Root, "src"), "WeixinJsSdk*").Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal))
            {
                foreach (var framework in new RestoredPackages(project).Frameworks)
                {
                    builds.Add(project, framework);
                }
            }

            return builds;
        }
    }

    [Theory]
    [MemberData(nameof(Builds))]
    public void A_package_asks_for_no_more_than_the_floor(string project, string framework) =>
        new RestoredPackages(project).Floors(framework).Where(package => !IsFloor(package.Key, package.Value, framework)).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Builds))]
    public void What_comes_with_it_is_of_the_same_generation(string project, string framework) =>
        new RestoredPackages(project).Chosen(framework)
            .Where(package => package.Key.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal) && !IsExtensionsFloor(package.Value, framework))
            .Should().BeEmpty();

    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void The_library_names_what_it_calls(string framework) =>
        new RestoredPackages("WeixinJsSdk").Floors(framework).Keys.Should().Contain(NamedByTheLibrary);

    private static bool IsFloor(string package, string version, string framework) =>
        Others.TryGetValue(package, out var floor) ? version == floor : IsExtensionsFloor(version, framework);

    private static bool IsExtensionsFloor(string version, string framework) =>
        framework == "net10.0" ? version == "10.0.0" : FirstOf8().IsMatch(version);

    [GeneratedRegex(@"^8\.0\.[01]$")]
    private static partial Regex FirstOf8();
}
