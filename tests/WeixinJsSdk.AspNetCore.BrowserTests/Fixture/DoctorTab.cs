using WeixinJsSdk.BrowserTests;

namespace WeixinJsSdk.AspNetCore.BrowserTests;

/// <summary>The doctor's page in a tab that writes down what its console complains about and what its server answers.</summary>
public sealed class DoctorTab : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];
    private readonly List<Task<string>> _answers = [];

    private DoctorTab(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) => Complain(message.Type is "error" or "warning", message.Text);
        page.PageError += (_, error) => Complain(true, error);
        page.RequestFailed += (_, request) => Complain(true, request.Url);
        page.Response += (_, response) =>
        {
            if (response.Request.Method == "POST")
            {
                _answers.Add(response.TextAsync().WaitAsync(BoundedWaits.Limit));
            }
        };
    }

    public IPage Page { get; }

    public static async Task<DoctorTab> OpenAsync(IBrowser browser, Uri address, string locale, int width, int height)
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            Locale = locale,
            ViewportSize = new ViewportSize { Width = width, Height = height },
        });
        PageComplaints.Hear(context);
        var tab = new DoctorTab(context, await context.NewPageAsync());
        await tab.Page.GotoAsync(address.AbsoluteUri);
        return tab;
    }

    public ILocator Finding(string code) => Page.Locator($"article[data-code={code}]");

    public ILocator Check(string kind) => Page.Locator($"article[data-check={kind}]");

    /// <summary>Fills in fields of the panel that is open, by their names, and asks.</summary>
    public async Task AskAsync(params (string Name, string Value)[] fields)
    {
        foreach ((var name, var value) in fields)
        {
            await Page.FillAsync($"section:not([hidden]) [name={name}]", value);
        }

        await Page.ClickAsync("section:not([hidden]) [type=submit]");
    }

    /// <summary>Nothing may have gone wrong, and no secret may have come from the server.</summary>
    public async Task ShouldBeCleanAsync(params string[] secrets)
    {
        _complaints.Should().BeEmpty();
        foreach (var answer in await Task.WhenAll(_answers))
        {
            foreach (var secret in secrets)
            {
                answer.Should().NotContain(secret);
            }
        }
    }

    public ValueTask DisposeAsync() => new(_context.CloseAsync().WaitAsync(BoundedWaits.Limit));

    private void Complain(bool isComplaint, string text)
    {
        if (isComplaint)
        {
            _complaints.Add(text);
        }
    }
}
