using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace WeixinJsSdk.Telemetry;

/// <summary>
/// The age of the oldest credential and the remaining life of the one that expires first, by kind and over all accounts, so that the number
/// of series does not grow with the number of accounts. An expired one is left out, since nobody may have asked for it since.
/// </summary>
internal sealed class CredentialAgeGauges(TimeProvider time)
{
    private readonly ConcurrentDictionary<Func<IEnumerable<CredentialAge>>, bool> _accounts = new();

    /// <param name="account">Gives the account's credentials of the moment.</param>
    public void Watch(Func<IEnumerable<CredentialAge>> account) => _accounts[account] = true;

    public void Forget(Func<IEnumerable<CredentialAge>> account) => _accounts.TryRemove(account, out _);

    public IEnumerable<Measurement<double>> Ages() => Measure((now, ages) => ages.Max(age => now - age.Since));

    public IEnumerable<Measurement<double>> RemainingLives() => Measure((now, ages) => ages.Min(age => age.Until - now));

    private List<Measurement<double>> Measure(Func<DateTimeOffset, IEnumerable<CredentialAge>, TimeSpan> choose)
    {
        var now = time.GetUtcNow();
        return [.. _accounts.Keys
            .SelectMany(account => account())
            .Where(age => age.Until > now)
            .GroupBy(age => age.Kind)
            .Select(kind => new Measurement<double>(choose(now, kind).TotalSeconds, Metrics.Tag("kind", kind.Key.Name())))];
    }
}
