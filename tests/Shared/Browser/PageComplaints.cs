namespace WeixinJsSdk.BrowserTests;

/// <summary>Errors in the console and uncaught exceptions of every page that a test opens. What the test does not expect fails it at its end.</summary>
internal sealed class PageComplaints
{
    private static readonly AsyncLocal<PageComplaints?> OfTest = new();

    // An img cannot load a localId by itself, and the browser says so before the client sees to it. And what the client reports to Tencent is stopped.
    private static readonly string[] OfEveryPage = ["ERR_UNKNOWN_URL_SCHEME", "(https://open.weixin.qq.com/sdk/report"];

    private readonly object _gate = new();
    private readonly List<string> _heard = [];
    private readonly List<string> _expected = [];
    private readonly List<string> _allowed = [.. OfEveryPage];

    /// <summary>Those of the test that runs.</summary>
    public static PageComplaints Current => OfTest.Value
        ?? throw new InvalidOperationException($"Nobody would hear what this page complains of: put [{nameof(HearsPagesAttribute)}] on the test's class or collection.");

    /// <summary>The test's name.</summary>
    public required string Test { get; init; }

    public static void Begin(string test) => OfTest.Value = new PageComplaints { Test = test };

    /// <summary>Hears all pages of a context, for the test that opens it.</summary>
    public static void Hear(IBrowserContext context)
    {
        var current = Current;
        Hear(context, () => current);
    }

    /// <summary>Hears all pages of a context that tests use one after the other.</summary>
    public static void Hear(IBrowserContext context, Func<PageComplaints> test)
    {
        context.WebError += (_, error) => test().Note(error.Error);
        context.Console += (_, message) => test().Note(message, "error");
    }

    /// <summary>Takes a page's warnings for complaints, too.</summary>
    public static void HearWarnings(IPage page)
    {
        var current = Current;
        page.Console += (_, message) => current.Note(message, "warning");
    }

    /// <summary>Says that a page of this test complains. It has to be true.</summary>
    /// <param name="part">A part of the text or of the address of each such complaint.</param>
    public void Expect(string part)
    {
        lock (_gate)
        {
            _expected.Add(part);
        }
    }

    /// <summary>As <see cref="Expect"/>, where it depends on who is faster whether the page complains.</summary>
    public void Allow(string part)
    {
        lock (_gate)
        {
            _allowed.Add(part);
        }
    }

    public void ShouldAllBeExpected()
    {
        lock (_gate)
        {
            _heard.Where(complaint => !_expected.Concat(_allowed).Any(complaint.Contains)).Should().BeEmpty("the test expects no such complaint of a page");
            _expected.Where(part => !_heard.Exists(complaint => complaint.Contains(part))).Should().BeEmpty("the test says that a page complains of it");
        }
    }

    private void Note(IConsoleMessage message, string type)
    {
        if (message.Type == type)
        {
            Note($"{message.Text} ({message.Location})");
        }
    }

    private void Note(string complaint)
    {
        lock (_gate)
        {
            _heard.Add(complaint);
        }
    }
}
