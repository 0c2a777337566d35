using WeixinJsSdk.Benchmarks.Table;

var isShort = args.Contains("--short");
var pace = isShort ? Pace.Short : Pace.Full;
var rows = Measuring.Run(pace);
if (args is [.., "--rows", var path])
{
    OtherBuild.HandOver(rows, path);
    return;
}

foreach (var line in TargetTable.Lines(rows, OtherBuild.Run(args)))
{
    Console.WriteLine(line);
}
