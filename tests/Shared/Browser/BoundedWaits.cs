using System.Globalization;

namespace WeixinJsSdk.BrowserTests;

/// <summary>
/// Bounds for the waits to which Playwright gives no time-out. Whoever exceeds one gets a <see cref="TimeoutException"/> that names a screenshot of the
/// page. <c>BannedSymbols.txt</c> beside this file forbids the calls without a bound.
/// </summary>
internal static class BoundedWaits
{
    /// <summary>Generous, since the machine that runs the tests may be busy.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    /// <summary>For a whole test, in milliseconds: for the calls that only fail if the browser itself hangs.</summary>
    public const int TestLimit = 5 * 60 * 1000;

    private const float ScreenshotLimit = 10_000;

    private static int _screenshots;

    /// <summary>Evaluates a script and waits for its promise, if it returns one.</summary>
    public static async Task<T> RunScriptAsync<T>(this IPage page, string script, object? argument = null, TimeSpan? limit = null)
    {
#pragma warning disable RS0030 // the one place that gives the call a bound
        var evaluation = page.EvaluateAsync<T>(script, argument);
#pragma warning restore RS0030
        await evaluation.BoundAsync(page, $"The script {script}", limit ?? Limit);
        return await evaluation;
    }

    /// <inheritdoc cref="RunScriptAsync{T}"/>
    public static Task RunScriptAsync(this IPage page, string script, object? argument = null) =>
        page.RunScriptAsync<System.Text.Json.JsonElement?>(script, argument);

    /// <summary>Presses a key where the focus is.</summary>
    public static Task PressKeyAsync(this IPage page, string key)
    {
#pragma warning disable RS0030 // the one place that gives the call a bound
        return page.Keyboard.PressAsync(key).BoundAsync(page, $"The key {key}", Limit);
#pragma warning restore RS0030
    }

    private static async Task BoundAsync(this Task wait, IPage page, string what, TimeSpan limit)
    {
        using var over = new CancellationTokenSource();
        if (await Task.WhenAny(wait, Task.Delay(limit, over.Token)) == wait)
        {
            await over.CancelAsync();
            await wait;
            return;
        }

        // The wait ends when the page is closed, and its failure is known by then.
        _ = wait.ContinueWith(late => late.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
        var seconds = limit.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        throw new TimeoutException($"{what} has not ended within {seconds} s at {page.Url}. {await TakeScreenshotAsync(page)}");
    }

    private static async Task<string> TakeScreenshotAsync(IPage page)
    {
        var file = Artifacts.PathOf(Path.Combine("timeouts", $"{PageComplaints.Current.Test}-{Interlocked.Increment(ref _screenshots)}.png"));
        try
        {
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = file, Timeout = ScreenshotLimit }).WaitAsync(TimeSpan.FromMilliseconds(2 * ScreenshotLimit));
            return $"Screenshot: {file}";
        }
        catch (Exception failure) when (failure is PlaywrightException or TimeoutException)
        {
            return $"The page could not be photographed: {failure.Message}";
        }
    }
}
