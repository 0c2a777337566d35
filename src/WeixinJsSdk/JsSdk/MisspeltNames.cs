using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using WeixinJsSdk.Telemetry;

namespace WeixinJsSdk.JsSdk;

/// <summary>
/// Logs a warning, once for each name that looks misspelt, with the name that it probably stands for. A known name costs one dictionary
/// look-up. The number of names is limited, so that names from browsers fill neither the memory nor the log.
/// </summary>
internal sealed class MisspeltNames(ILogger logger, string list, Func<string, bool> isKnown, Func<string, string?> findNearest)
{
    private const int MaxNames = 256;
    private const int MaxNameLength = 64;

    private readonly ConcurrentDictionary<string, bool> _checked = new(StringComparer.Ordinal);
    private int _count;

    public static MisspeltNames InJsApiList(ILogger logger) =>
        new(logger, nameof(JsSdkSignRequest.JsApiList), name => JsApi.Find(name) is not null, JsApi.FindNearest);

    public static MisspeltNames InOpenTagList(ILogger logger) =>
        new(logger, nameof(JsSdkSignRequest.OpenTagList), name => OpenTag.All.Contains(name), OpenTag.FindNearest);

    public void Check(IReadOnlyList<string> names)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (!isKnown(names[i]))
            {
                Check(names[i]);
            }
        }
    }

    private void Check(string name)
    {
        if (name.Length > MaxNameLength || Volatile.Read(ref _count) >= MaxNames || !_checked.TryAdd(name, true))
        {
            return;
        }

        Interlocked.Increment(ref _count);
        if (findNearest(name) is { } nearest)
        {
            Log.LooksMisspelt(logger, list, WithoutControls(name), nearest);
        }
    }

    /// <summary>Replaces control characters, so that a line break in a name cannot start a new line in the log.</summary>
    private static string WithoutControls(string name) =>
        new(Array.ConvertAll(name.ToCharArray(), character => char.IsControl(character) ? '?' : character));
}
