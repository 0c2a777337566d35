using System.Text.RegularExpressions;

namespace WeixinJsSdk.BrowserTests;

/// <summary>What a page finds beyond this machine: the official script, from its npm file. Everything else is aborted and remembered.</summary>
internal sealed partial class Network
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
        var address = new Uri(route.Request.Url);
        if (address.Host != HostDown && ClientScript().Match(route.Request.Url) is { Success: true } script)
        {
            string path = BrowserTools.ClientScriptPathOf(script.Groups[1].Value);
            return route.FulfillAsync(new RouteFulfillOptions { Path = path, ContentType = "text/javascript; charset=utf-8" });
        }

        lock (_aborted)
        {
            _aborted.Add(address.AbsoluteUri);
        }

        return route.AbortAsync();
    }

    [GeneratedRegex(@"^https://res2?\.wx\.qq\.com/open/js/jweixin-([0-9.]+)\.js$")]
    private static partial Regex ClientScript();
}
