using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace WeixinJsSdk.Telemetry;

/// <summary>
/// How old credentials are and how long they live yet, by kind and over all accounts: the oldest and the soonest end, so that the number
/// of series does not grow with the number of accounts. One that has ended is left out, since nobody may have asked for it since.
/// </summary>
internal sealed class CredentialAgeGauges(TimeProvider time)
{
    private readonly ConcurrentDictionary<Func<IEnumerable<CredentialAge>>, bool> _accounts = new();

    /// <param name="account">Gives what the account holds when it is asked.</param>
    public void Watch(Func<IEnumerable<CredentialAge>> account) => _accounts[account] = true;

    public void Forget(Func<IEnumerable<CredentialAge>> account) => _accounts.TryRemove(account, out _);

    public IEnumerable<Measurement<double>> Ages() => Measure((now, lives) => lives.Max(life => now - life.Since));

    public IEnumerable<Measurement<double>> RemainingLives() => Measure((now, lives) => lives.Min(life => life.Until - now));

    private List<Measurement<double>> Measure(Func<DateTimeOffset, IEnumerable<CredentialAge>, TimeSpan> choose)
    {
        var now = time.GetUtcNow();
        return [.. _accounts.Keys
            .SelectMany(account => account())
            .Where(life => life.Until > now)
            .GroupBy(life => life.Kind)
            .Select(kind => new Measurement<double>(choose(now, kind).TotalSeconds, Metrics.Tag("kind", kind.Key.Name())))];
    }
}
