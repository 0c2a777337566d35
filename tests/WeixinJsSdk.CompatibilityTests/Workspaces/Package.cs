using System.IO.Compression;
using System.Xml.Linq;

namespace WeixinJsSdk.CompatibilityTests.Workspaces;

/// <summary>A packed package, as NuGet reads it.</summary>
internal sealed class Package
{
    public Package(string feed, string name, string version)
    {
        Name = name;
        PackageFile = Path.Combine(feed, $"{name}.{version}.nupkg");
        SymbolFile = Path.ChangeExtension(PackageFile, ".snupkg");
        Files = Entries(PackageFile);
        Metadata = XDocument.Parse(System.Text.Encoding.UTF8.GetString(Read($"{name}.nuspec")).TrimStart('\uFEFF')).Root!.Elements().Single();
    }

    public string Name { get; }

    public string PackageFile { get; }

    public string SymbolFile { get; }

    public IReadOnlyList<string> Files { get; }

    public IReadOnlyList<string> Symbols => Entries(SymbolFile);

    public XElement Metadata { get; }

    /// <summary>What it depends on, each once.</summary>
    public IEnumerable<string> Dependencies =>
        Metadata.Descendants().Where(element => element.Name.LocalName == "dependency").Select(element => element.Attribute("id")!.Value).Distinct();

    public IEnumerable<string> DependenciesOf(string framework) =>
        Metadata.Descendants().Single(element => element.Name.LocalName == "group" && element.Parent!.Name.LocalName == "dependencies" && element.Attribute("targetFramework")!.Value == framework)
            .Elements().Select(element => element.Attribute("id")!.Value);

    public XElement? Element(string name) => Metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name);

    public byte[] Read(string file) => Read(PackageFile, file);

    public byte[] ReadSymbols(string file) => Read(SymbolFile, file);

    private static List<string> Entries(string file)
    {
        using var archive = ZipFile.OpenRead(file);
        return [.. archive.Entries.Select(entry => entry.FullName)];
    }

    private static byte[] Read(string file, string entry)
    {
        using var archive = ZipFile.OpenRead(file);
        using var content = archive.GetEntry(entry)!.Open();
        using var memory = new MemoryStream();
        content.CopyTo(memory);
        return memory.ToArray();
    }
}
