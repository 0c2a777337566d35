using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using WeixinJsSdk.Telemetry;

namespace WeixinJsSdk.JsSdk;

/// <summary>
/// Says once of each name that looks misspelt which one was probably meant. A name that is known costs a look into a table; a list that is
/// made of what browsers send can neither fill the memory nor the log.
/// </summary>
internal sealed class MisspeltNames(ILogger logger, string list, Func<string, bool> isKnown, Func<string, string?> findNearest)
{
    private const int MostNames = 256;
    private const int LongestName = 64;

    private readonly ConcurrentDictionary<string, bool> _lookedAt = new(StringComparer.Ordinal);
    private int _count;

    public static MisspeltNames InJsApiList(ILogger logger) =>
        new(logger, nameof(JsSdkSignRequest.JsApiList), name => JsApi.Find(name) is not null, JsApi.FindNearest);

    public static MisspeltNames InOpenTagList(ILogger logger) =>
        new(logger, nameof(JsSdkSignRequest.OpenTagList), name => OpenTag.All.Contains(name), OpenTag.FindNearest);

    public void LookAt(IReadOnlyList<string> names)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (!isKnown(names[i]))
            {
                LookAt(names[i]);
            }
        }
    }

    private void LookAt(string name)
    {
        if (name.Length > LongestName || Volatile.Read(ref _count) >= MostNames || !_lookedAt.TryAdd(name, true))
        {
            return;
        }

        Interlocked.Increment(ref _count);
        if (findNearest(name) is { } nearest)
        {
            JsSdkLog.LooksMisspelt(logger, list, WithoutControls(name), nearest);
        }
    }

    /// <summary>A line break in a name must not begin a line of its own in the log.</summary>
    private static string WithoutControls(string name) =>
        new(Array.ConvertAll(name.ToCharArray(), character => char.IsControl(character) ? '?' : character));
}
