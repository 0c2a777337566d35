using System.Net.Http.Json;
using System.Text.Json;

namespace WeixinJsSdk.ClusterTests.Node;

/// <summary>Shows the judge what was signed, at once, and writes its verdicts and the callers' fate to standard output.</summary>
internal sealed class Reporter(Journal journal, HttpClient judge)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public async Task RunAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            await ReportAsync();
            await Task.Delay(Pause, CancellationToken.None);
        }
    }

    public async Task ReportAsync()
    {
        var pages = journal.TakePages();
        var answer = await judge.PostAsJsonAsync("judge", pages);
        var refused = await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<string[]>();
        Console.WriteLine(JsonSerializer.Serialize(journal.Report(pages.Length, refused!)));
    }
}
