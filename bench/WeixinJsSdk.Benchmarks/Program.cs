using WeixinJsSdk.Benchmarks.ColdStart;
using WeixinJsSdk.Benchmarks.Growth;
using WeixinJsSdk.Benchmarks.Table;

// (no argument)         prints the table of both builds; takes some minutes
// --growth              prints the curves over accounts, callers and nodes
// --cold-start          measures the time from the start of a process to its first signature
// --short               runs everything once, to check that it works; the figures are not accurate
// --first-signature …   internal: a process that --cold-start measures
// --rows file           internal: writes the rows of this build to a file, for the program that started this one
if (args is [FirstSignature.Argument, var way, var address])
{
    await FirstSignature.RunAsync(way, address);
    return;
}

var isShort = args.Contains("--short");
if (args is [.., "--rows", var path])
{
    OtherBuild.Write(Measuring.Run(isShort ? Pace.Short : Pace.Full), path);
    return;
}

var isWhole = !args.Contains("--growth") && !args.Contains("--cold-start");
if (isWhole)
{
    Print(TargetTable.Lines(Measuring.Run(isShort ? Pace.Short : Pace.Full), OtherBuild.Run(args)));
}

if (isShort || args.Contains("--growth"))
{
    Print(AccountsCurve.Lines(isShort ? 100 : 10_000));
    Print(await CallersCurve.LinesAsync(isShort ? 100 : 10_000));
    Print(await NodesCurve.LinesAsync(isShort ? 2 : 64));
}

if (isShort || args.Contains("--cold-start"))
{
    Print(ColdStarts.Lines(isShort ? 1 : 11));
}

static void Print(IEnumerable<string> lines)
{
    foreach (var line in lines)
    {
        Console.WriteLine(line);
    }

    Console.WriteLine();
}
