namespace WeixinJsSdk.CompatibilityTests.Apps;

/// <summary>A web app in a process of its own, on a port that the machine chose.</summary>
internal sealed class RunningApp : IAsyncDisposable
{
    private const string Announcement = "Now listening on: ";

    private readonly ChildProcess _process;

    private RunningApp(ChildProcess process, Uri address)
    {
        _process = process;
        Client = new HttpClient { BaseAddress = address };
    }

    public HttpClient Client { get; }

    /// <summary>Starts it as its user would on a developer's machine, and waits until it listens.</summary>
    /// <param name="program">An assembly for <c>dotnet</c>, or a program.</param>
    /// <param name="contentRoot">The folder of its files.</param>
    public static async Task<RunningApp> StartAsync(string program, string? contentRoot = null)
    {
        string[] arguments = ["--urls", "http://127.0.0.1:0", .. contentRoot is null ? Array.Empty<string>() : ["--contentRoot", contentRoot]];
        Dictionary<string, string?> environment = new()
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["DOTNET_ROLL_FORWARD"] = "Major",
        };
        var process = program.EndsWith(".dll", StringComparison.Ordinal)
            ? new ChildProcess("dotnet", ["exec", program, .. arguments], environment)
            : new ChildProcess(program, arguments, environment);
        try
        {
            var line = await process.LineAsync(line => line.Contains(Announcement, StringComparison.Ordinal));
            return new RunningApp(process, new Uri(line[(line.IndexOf(Announcement, StringComparison.Ordinal) + Announcement.Length)..]));
        }
        catch (Exception)
        {
            await process.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _process.DisposeAsync();
    }
}
