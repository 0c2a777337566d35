
namespace WeixinJsSdk.ClusterTests;

/// <summary>The programs built along with this one: their output lies beside ours, by configuration and framework.</summary>
internal static class Programs
{
    public static ChildProcess Start(string project, params string[] arguments)
    {
        var output = new DirectoryInfo(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        var tests = output.Parent!.Parent!.Parent!.Parent!.FullName;
        var program = Path.Combine(tests, project, "bin", output.Parent.Name, output.Name, project + ".dll");
        return new ChildProcess("dotnet", ["exec", program, .. arguments]);
    }
}
