using WeixinJsSdk.Benchmarks.ColdStart;
using WeixinJsSdk.Benchmarks.Growth;
using WeixinJsSdk.Benchmarks.Table;

// Nothing               the table of both builds, some minutes
// --growth              the curves over accounts, callers and nodes
// --cold-start          from the start of a process to its first signature
// --short               everything once, to see that it runs: no figures to be quoted
// --first-signature …   a process that is measured by --cold-start
// --rows file           hands the rows of this build to the program that started this one
if (args is [FirstSignature.Argument, var way, var address])
{
    await FirstSignature.RunAsync(way, address);
    return;
}

var isShort = args.Contains("--short");
if (args is [.., "--rows", var path])
{
    OtherBuild.HandOver(Measuring.Run(isShort ? Pace.Short : Pace.Full), path);
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
