using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.RegularExpressions;
using WeixinJsSdk.CompatibilityTests.Workspaces;

namespace WeixinJsSdk.CompatibilityTests.Packages;

/// <summary>What a package says of itself and what is in it.</summary>
[Collection(PackedFeedCollection.Name)]
public partial class PackageTests(PackedFeed feed)
{
    public static TheoryData<string> Names => [.. PackedFeed.PackageNames];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_package_says_what_it_is(string name)
    {
        var package = feed.Open(name);

        package.Element("license")!.Value.Should().Be("MIT");
        package.Element("license")!.Attribute("type")!.Value.Should().Be("expression");
        package.Element("description")!.Value.Should().Contain("微信JS-SDK", because: "people search for it");
        package.Element("tags")!.Value.Split(' ').Should().Contain(["wechat", "weixin", "jssdk", "微信"]);
        package.Element("releaseNotes")!.Value.Should().NotBeEmpty().And.NotContain("## ");
        File.ReadAllText(Path.Combine(Repository.Root, "CHANGELOG.md")).Should().Contain(package.Element("releaseNotes")!.Value);
        package.Element("repository")!.Attribute("type")!.Value.Should().Be("git");
        package.Element("repository")!.Attribute("commit")!.Value.Should().MatchRegex("^[0-9a-f]{40}$");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_package_has_its_readme_and_icon_inside(string name)
    {
        var package = feed.Open(name);

        package.Element("readme")!.Value.Should().Be("README.md");
        package.Element("icon")!.Value.Should().Be("icon.png");
        package.Read("icon.png").Length.Should().BeLessThan(20_000);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_readme_in_a_package_is_a_page_of_its_own_and_points_at_no_file_that_a_package_site_has_not(string name)
    {
        var readme = Encoding.UTF8.GetString(feed.Open(name).Read("README.md"));

        readme.Should().Be(File.ReadAllText(Path.Combine(Repository.Root, "src", name, "README.md"))).And.StartWith($"# {name}\n");
        readme.Split('\n').Length.Should().BeLessThan(100);
        Link().Matches(readme).Select(link => link.Groups["target"].Value)
            .Where(target => !target.StartsWith('#') && !target.StartsWith("https://", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_package_that_is_built_and_packed_in_another_folder_is_the_same_to_the_last_byte(string name)
    {
        var again = await feed.PackElsewhereAsync(name);

        foreach (var (first, second) in new[] { (feed.Open(name).PackageFile, again.PackageFile), (feed.Open(name).SymbolFile, again.SymbolFile) })
        {
            File.ReadAllBytes(second).AsSpan().SequenceEqual(File.ReadAllBytes(first)).Should().BeTrue(first);
        }
    }

    /// <summary>A room that is added to the library raises the bound by what the room needs.</summary>
    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void The_assembly_of_the_library_is_at_most_400_KB(string framework)
    {
        var assembly = feed.Open("WeixinJsSdk").Read($"lib/{framework}/WeixinJsSdk.dll");

        assembly.Length.Should().BeLessOrEqualTo(400 * 1024);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_assembly_has_its_documentation_beside_it_and_its_symbols_in_the_symbol_package(string name)
    {
        var package = feed.Open(name);
        var assemblies = package.Files.Where(file => file.EndsWith(".dll", StringComparison.Ordinal)).ToList();

        assemblies.Should().BeEquivalentTo(name is "WeixinJsSdk" or "WeixinJsSdk.Doctor" or "WeixinJsSdk.DistributedLock"
            ? [$"lib/net10.0/{name}.dll", $"lib/net8.0/{name}.dll", $"lib/netstandard2.0/{name}.dll"]
            : [$"lib/net10.0/{name}.dll", $"lib/net8.0/{name}.dll"]);
        package.Files.Should().Contain(assemblies.Select(file => Path.ChangeExtension(file, ".xml")));
        package.Symbols.Should().Contain(assemblies.Select(file => Path.ChangeExtension(file, ".pdb")));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_is_needed_beyond_Microsoft_Extensions_what_a_framework_lacks_and_the_locks(string name) =>
        feed.Open(name).Dependencies.Should().NotBeEmpty().And.OnlyContain(dependency => Allowed().IsMatch(dependency));

    [Theory]
    [InlineData("WeixinJsSdk")]
    [InlineData("WeixinJsSdk.AspNetCore", "WeixinJsSdk")]
    [InlineData("WeixinJsSdk.DistributedLock", "WeixinJsSdk")]
    [InlineData("WeixinJsSdk.Doctor", "WeixinJsSdk")]
    [InlineData("WeixinJsSdk.Doctor.AspNetCore", "WeixinJsSdk", "WeixinJsSdk.Doctor")]
    [InlineData("WeixinJsSdk.Simulator", "WeixinJsSdk", "WeixinJsSdk.Doctor")]
    public void A_package_brings_the_packages_of_ours_that_it_is_built_on(string name, params string[] packages) =>
        feed.Open(name).Dependencies.Where(PackedFeed.PackageNames.Contains).Should().BeEquivalentTo(packages);

    [Theory]
    [InlineData("net10.0", "Microsoft.Extensions.Caching.Abstractions", "Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Http", "Microsoft.Extensions.Options", "Microsoft.Extensions.Options.ConfigurationExtensions")]
    [InlineData("net8.0", "Microsoft.Extensions.Caching.Abstractions", "Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Http", "Microsoft.Extensions.Options", "Microsoft.Extensions.Options.ConfigurationExtensions", "System.Diagnostics.DiagnosticSource")]
    [InlineData(".NETStandard2.0", "Microsoft.Bcl.AsyncInterfaces", "Microsoft.Bcl.TimeProvider", "Microsoft.Extensions.Caching.Abstractions", "Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Http", "Microsoft.Extensions.Options", "Microsoft.Extensions.Options.ConfigurationExtensions", "System.Diagnostics.DiagnosticSource", "System.Formats.Asn1", "System.Text.Json")]
    public void A_framework_is_given_only_what_it_lacks(string framework, params string[] packages) =>
        feed.Open("WeixinJsSdk").DependenciesOf(framework).Should().BeEquivalentTo(packages);

    [Theory]
    [MemberData(nameof(Names))]
    public void An_assembly_is_strong_named(string name)
    {
        foreach (var assembly in Assemblies(feed.Open(name)))
        {
            using var image = new PEReader(assembly);
            var reader = image.GetMetadataReader();

            image.PEHeaders.CorHeader!.Flags.Should().HaveFlag(CorFlags.StrongNameSigned);
            reader.GetBlobBytes(reader.GetAssemblyDefinition().PublicKey).Should().NotBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_assembly_is_the_same_whoever_builds_it(string name)
    {
        var package = feed.Open(name);
        foreach (var assembly in Assemblies(package))
        {
            using var image = new PEReader(assembly);

            image.ReadDebugDirectory().Select(entry => entry.Type).Should().Contain(DebugDirectoryEntryType.Reproducible);
        }

        foreach (var symbols in package.Symbols.Where(file => file.EndsWith(".pdb", StringComparison.Ordinal)))
        {
            Sources(package.ReadSymbols(symbols)).Should().NotBeEmpty().And.OnlyContain(source => source.StartsWith("/_", StringComparison.Ordinal), "a folder of this machine is nobody's business");
        }
    }

    private static IEnumerable<Stream> Assemblies(Package package) =>
        package.Files.Where(file => file.EndsWith(".dll", StringComparison.Ordinal)).Select(file => new MemoryStream(package.Read(file)));

    private static List<string> Sources(byte[] symbols)
    {
        using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(symbols));
        var reader = provider.GetMetadataReader();
        return [.. reader.Documents.Select(document => reader.GetString(reader.GetDocument(document).Name))];
    }

    [GeneratedRegex(@"\[(?<text>[^\]]+)\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^(Microsoft\.Extensions\.\w[\w.]*|Microsoft\.Bcl\.\w+|System\.Text\.Json|System\.Formats\.Asn1|System\.Diagnostics\.DiagnosticSource|DistributedLock\.Core|WeixinJsSdk(\.Doctor)?)$")]
    private static partial Regex Allowed();
}
