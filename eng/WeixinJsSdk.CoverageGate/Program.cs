// Combines the coverage of several test runs, prints it and the lines that no run has reached, and fails below the gates.
//
//     dotnet run --project eng/WeixinJsSdk.CoverageGate -- FOLDER      reads every coverage.json below FOLDER; each subfolder is a build of the library
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
        // The collector skips an assembly whose sources it cannot find, without a warning.
        Console.WriteLine($"{report} does not contain {Library}. The collector skips it if its source paths do not exist (ContinuousIntegrationBuild).");
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
