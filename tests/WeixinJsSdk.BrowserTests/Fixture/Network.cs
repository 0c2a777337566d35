namespace WeixinJsSdk.BrowserTests;

/// <summary>What a page finds beyond this machine: the official script. Everything else is aborted and remembered.</summary>
internal sealed class Network
{
    private readonly List<string> _aborted = [];

    public string? HostDown { get; init; }

    public IReadOnlyList<string> Aborted
    {
        get
        {
            lock (_aborted)
            {
                return [.. _aborted];
            }
        }
    }

    public Task AnswerAsync(IRoute route)
    {
        if (OfficialScript.FindFile(route.Request.Url, HostDown) is { } file)
        {
            return OfficialScript.FulfillAsync(route, file);
        }

        lock (_aborted)
        {
            _aborted.Add(route.Request.Url);
        }

        return route.AbortAsync();
    }
}
