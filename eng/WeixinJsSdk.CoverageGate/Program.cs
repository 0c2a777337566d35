// Joins the coverage of several test runs, says how much of the library was run, names what was not, and fails below the gates.
//
//     dotnet run --project eng/WeixinJsSdk.CoverageGate -- FOLDER      every coverage.json below FOLDER counts; its subfolders are the library's builds
using WeixinJsSdk.CoverageGate;

const string Library = "WeixinJsSdk.dll";
const double LeastLines = 95;
const double LeastBranches = 90;

var reports = Directory.GetFiles(args[0], "coverage.json", SearchOption.AllDirectories);
if (reports.Length == 0)
{
    Console.WriteLine($"There is no coverage.json below {args[0]}: run the tests with --collect \"XPlat Code Coverage\" first.");
    return 1;
}

var coverage = new Coverage();
foreach (var report in reports)
{
    var build = Path.GetRelativePath(args[0], report).Split(Path.DirectorySeparatorChar)[0];
    if (!coverage.Add(await File.ReadAllTextAsync(report), Library, build))
    {
        // The collector passes over an assembly whose sources it cannot find, without a word.
        Console.WriteLine($"{report} measures nothing of {Library}: was it built with paths of sources that do not exist (ContinuousIntegrationBuild)?");
        return 1;
    }
}

foreach (var line in coverage.Gaps())
{
    Console.WriteLine(line);
}

var isEnough = coverage.LinePercent >= LeastLines && coverage.BranchPercent >= LeastBranches;
Console.WriteLine(FormattableString.Invariant(
    $"Coverage of the library: {coverage.LinePercent:F2} % of {coverage.LineCount} lines (gate {LeastLines} %), {coverage.BranchPercent:F2} % of {coverage.BranchCount} branches (gate {LeastBranches} %), from {reports.Length} reports."));
return isEnough ? 0 : 1;
