using WeixinJsSdk.Simulator.Protocol;

namespace WeixinJsSdk.Simulator;

/// <summary>
/// What the user of every simulated phone answers in place of the bridge's automatic answer: "the next scan finds …", "payment is cancelled".
/// An answer that the page itself has scripted (<c>WeixinSimulator.answer</c>) takes precedence. Safe for use from any thread.
/// </summary>
public sealed class PhoneAnswers
{
    private readonly List<Pending> _pending = [];

    internal PhoneAnswers()
    {
    }

    /// <summary>Sets an answer. Several answers for one interface form a queue: the next one follows when the first has been given <c>times</c> times.</summary>
    /// <param name="api">The interface, such as <c>scanQRCode</c>.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="times">For how many calls; null until it is cleared.</param>
    /// <exception cref="ArgumentException"><paramref name="api"/> is empty or <c>config</c>, which the judge alone answers; or the answer is a scan's, for another interface.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is less than 1.</exception>
    public void Set(string api, PhoneAnswer answer, int? times = 1)
    {
        ArgumentException.ThrowIfNullOrEmpty(api);
        ArgumentNullException.ThrowIfNull(answer);
        var name = BridgeNames.ToJsName(api);
        if (name == BridgeNames.Config || (answer.Form == "scanned" && name != "scanQRCode"))
        {
            throw new ArgumentException($"{api} cannot be answered so: config is answered by the judge alone, and only scanQRCode by what was scanned.", nameof(api));
        }

        if (times < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(times), times, "times must be 1 or more, or null for until it is cleared.");
        }

        lock (_pending)
        {
            _pending.Add(new Pending(name, answer, times));
        }
    }

    /// <summary>Removes answers, so that the automatic answers apply again.</summary>
    /// <param name="api">Of this interface; null for all.</param>
    public void Clear(string? api = null)
    {
        var name = api is null ? null : BridgeNames.ToJsName(api);
        lock (_pending)
        {
            _pending.RemoveAll(pending => name is null || pending.Api == name);
        }
    }

    /// <summary>The answers that are waiting, the first of each interface first.</summary>
    internal IReadOnlyList<Pending> Waiting
    {
        get
        {
            lock (_pending)
            {
                return [.. _pending];
            }
        }
    }

    /// <summary>Takes the answer to a call; null for the automatic one.</summary>
    internal PhoneAnswer? Take(string api)
    {
        var name = BridgeNames.ToJsName(api);
        lock (_pending)
        {
            var at = _pending.FindIndex(pending => pending.Api == name);
            if (at < 0)
            {
                return null;
            }

            var pending = _pending[at];
            if (pending.Times is { } times)
            {
                _pending[at] = pending with { Times = times - 1 };
            }

            if (_pending[at].Times == 0)
            {
                _pending.RemoveAt(at);
            }

            return pending.Answer;
        }
    }

    internal sealed record Pending(string Api, PhoneAnswer Answer, int? Times);
}
