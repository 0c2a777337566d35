using System.Text.Json;

namespace WeixinJsSdk.CoverageGate;

/// <summary>What any of the test runs has run: lines and branches that one has reached count as reached.</summary>
internal sealed class Coverage
{
    private readonly Dictionary<(string File, int Line), bool> _lines = [];
    private readonly Dictionary<(string Build, string File, int Line, string Branch), bool> _branches = [];

    public int LineCount => _lines.Count;

    public int BranchCount => _branches.Count;

    /// <summary>In percent; none where nothing was measured, so that an empty report cannot pass.</summary>
    public double LinePercent => Percent(_lines.Values);

    public double BranchPercent => Percent(_branches.Values);

    /// <summary>Coverlet's own format: module, file, class, method; it alone tells one branch from another.</summary>
    /// <param name="json">The report.</param>
    /// <param name="module">The file of the library.</param>
    /// <param name="build">Which build of it was run: their branches are compiled to different places.</param>
    /// <returns>Whether the run has measured the module at all.</returns>
    public bool Add(string json, string module, string build)
    {
        using var report = JsonDocument.Parse(json);
        if (!report.RootElement.TryGetProperty(module, out var files))
        {
            return false;
        }

        foreach (var file in files.EnumerateObject())
        {
            foreach (var method in file.Value.EnumerateObject().SelectMany(type => type.Value.EnumerateObject()))
            {
                AddMethod(build, file.Name, method);
            }
        }

        return true;
    }

    /// <summary>What no run has reached, file by file.</summary>
    public IEnumerable<string> Gaps() =>
        _lines.Where(line => !line.Value).Select(line => (line.Key.File, line.Key.Line, Kind: "lines"))
            .Concat(_branches.Where(branch => !branch.Value).Select(branch => (branch.Key.File, branch.Key.Line, Kind: "branches at")))
            .GroupBy(gap => gap.File)
            .OrderBy(file => file.Key, StringComparer.Ordinal)
            .Select(file => $"  not run: {Name(file.Key)}: {string.Join("; ", file.GroupBy(gap => gap.Kind, gap => gap.Line).Select(kind => $"{kind.Key} {Ranges(kind)}"))}");

    private void AddMethod(string build, string file, JsonProperty method)
    {
        foreach (var line in method.Value.GetProperty("Lines").EnumerateObject())
        {
            Reach(_lines, (file, int.Parse(line.Name, null)), line.Value.GetInt32() > 0);
        }

        foreach (var branch in method.Value.GetProperty("Branches").EnumerateArray())
        {
            var which = $"{method.Name} {branch.GetProperty("Offset")} {branch.GetProperty("Path")} {branch.GetProperty("Ordinal")}";
            Reach(_branches, (build, file, branch.GetProperty("Line").GetInt32(), which), branch.GetProperty("Hits").GetInt32() > 0);
        }
    }

    private static void Reach<T>(Dictionary<T, bool> reached, T what, bool now)
        where T : notnull => reached[what] = now || reached.GetValueOrDefault(what);

    private static double Percent(IReadOnlyCollection<bool> reached) =>
        reached.Count == 0 ? 0 : 100.0 * reached.Count(was => was) / reached.Count;

    private static string Name(string file)
    {
        var path = file.Replace('\\', '/');
        return path[(path.LastIndexOf("/src/", StringComparison.Ordinal) + 1)..];
    }

    private static string Ranges(IEnumerable<int> lines)
    {
        List<(int From, int To)> ranges = [];
        foreach (var line in lines.Distinct().Order())
        {
            if (ranges.Count > 0 && ranges[^1].To == line - 1)
            {
                ranges[^1] = (ranges[^1].From, line);
            }
            else
            {
                ranges.Add((line, line));
            }
        }

        return string.Join(", ", ranges.Select(range => range.From == range.To ? $"{range.From}" : $"{range.From}–{range.To}"));
    }
}
