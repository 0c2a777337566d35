using System.Reflection;

namespace WeixinJsSdk.Simulator.Bridge;

/// <summary>The files behind the scripts that pages load: many small ones, served as one.</summary>
internal static class EmbeddedFiles
{
    public static string Join(string folder, string extension, IEnumerable<string> names) =>
        string.Concat(names.Select(name => $"\n{Heading(extension, name)}\n{Read($"{folder}/{name}.{extension}")}"));

    private static string Heading(string extension, string name) =>
        extension == "js" ? $"// ---- {name}.js" : $"/* ---- {name}.{extension} */";

    private static string Read(string path)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(path)
            ?? throw new InvalidOperationException($"The bridge's {path} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
