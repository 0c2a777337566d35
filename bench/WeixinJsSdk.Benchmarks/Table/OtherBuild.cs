using System.Diagnostics;
using System.Text.Json;

namespace WeixinJsSdk.Benchmarks.Table;

/// <summary>The program that measures the netstandard2.0 build. It is built along with this one, and lies beside it.</summary>
internal static class OtherBuild
{
    private const string Project = "WeixinJsSdk.Benchmarks.NetStandard";

    public static IReadOnlyList<Row> Run(IEnumerable<string> arguments)
    {
        var output = new DirectoryInfo(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        var bench = output.Parent!.Parent!.Parent!.Parent!.FullName;
        var program = Path.Combine(bench, Project, "bin", output.Parent.Name, output.Name, Project + ".dll");
        var rows = Path.Combine(output.FullName, "rows.json");
        File.Delete(rows);
        using var process = Process.Start("dotnet", ["exec", program, .. arguments, "--rows", rows]);
        process.WaitForExit();
        return process.ExitCode == 0
            ? JsonSerializer.Deserialize(File.ReadAllText(rows), RowJson.Default.IReadOnlyListRow)!
            : throw new InvalidOperationException($"{Project} ended with exit code {process.ExitCode}.");
    }

    public static void HandOver(IReadOnlyList<Row> rows, string path) =>
        File.WriteAllText(path, JsonSerializer.Serialize(rows, RowJson.Default.IReadOnlyListRow));
}
