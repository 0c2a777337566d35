using System.Reflection;
using System.Text.Json;

namespace WeixinJsSdk.Simulator.Tests;

/// <summary>The panel's files as they are embedded.</summary>
internal static class PanelFile
{
    private const string Folder = "Panel/";
    private static readonly Assembly Simulator = typeof(WeixinSimulator).Assembly;

    public static IReadOnlyList<string> All { get; } =
        [.. Simulator.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Select(name => name[Folder.Length..])];

    public static string Read(string file)
    {
        using var reader = new StreamReader(Simulator.GetManifestResourceStream(Folder + file)!);
        return reader.ReadToEnd();
    }

    public static string ReadAll(params string[] extensions) =>
        string.Concat(All.Where(file => extensions.Contains(Path.GetExtension(file))).Select(Read));

    public static IReadOnlyDictionary<string, string> Texts(string language) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(Read($"texts/{language}.json"))!;
}
