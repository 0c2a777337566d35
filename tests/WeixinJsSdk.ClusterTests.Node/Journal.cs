using System.Collections.Concurrent;

namespace WeixinJsSdk.ClusterTests.Node;

/// <summary>What the callers of this node have seen, until it is reported.</summary>
internal sealed class Journal
{
    private readonly ConcurrentQueue<SignedPage> _pages = new();
    private readonly ConcurrentQueue<CallerWait> _waits = new();
    private readonly ConcurrentQueue<string> _failures = new();

    public void Signed(SignedPage page) => _pages.Enqueue(page);

    public void Waited(CallerWait wait) => _waits.Enqueue(wait);

    public void Failed(Exception exception) => _failures.Enqueue(exception.Message);

    public SignedPage[] TakePages() => Take(_pages);

    public NodeReport Report(int judged, string[] refused) => new(judged, refused, Take(_waits), Take(_failures));

    private static T[] Take<T>(ConcurrentQueue<T> queue)
    {
        var taken = new List<T>();
        while (queue.TryDequeue(out var item))
        {
            taken.Add(item);
        }

        return [.. taken];
    }
}
