using System.Xml.Linq;

namespace WeixinJsSdk.ConventionTests.Conventions;

/// <summary>Known vulnerabilities of what is restored end a build.</summary>
public class AuditTests
{
    private static readonly string[] Serious = ["NU1903", "NU1904"];

    [Theory]
    [InlineData("NuGetAudit", "true")]
    [InlineData("NuGetAuditMode", "all")]
    [InlineData("NuGetAuditLevel", "high")]
    [InlineData("TreatWarningsAsErrors", "true")]
    public void A_build_looks_for_serious_vulnerabilities_and_fails_at_one(string property, string value) =>
        Elements(Path.Combine(Repository.Root, "Directory.Build.props"), property).Should().Equal(value);

    [Fact]
    public void No_project_is_exempt() =>
        Settings().Where(file => file != Path.Combine(Repository.Root, "Directory.Build.props"))
            .SelectMany(file => new[] { "NuGetAudit", "NuGetAuditMode", "NuGetAuditLevel" }.SelectMany(property => Elements(file, property)))
            .Should().BeEmpty();

    [Fact]
    public void No_project_forgives_one() =>
        Settings().SelectMany(file => new[] { "NoWarn", "WarningsNotAsErrors", "NuGetAuditSuppress" }.SelectMany(property => Elements(file, property)))
            .Where(value => Serious.Any(warning => value.Contains(warning, StringComparison.Ordinal)))
            .Should().BeEmpty();

    private static IEnumerable<string> Elements(string file, string name) =>
        XDocument.Load(file).Descendants(name).Select(element => element.Value);

    private static IEnumerable<string> Settings() =>
        new[] { "*.props", "*.targets", "*.csproj" }.SelectMany(pattern => Directory.EnumerateFiles(Repository.Root, pattern, SearchOption.AllDirectories))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules"));
}
