using Microsoft.Extensions.Logging;
using WeixinJsSdk.Telemetry;
using WeixinJsSdk.WeixinApi;

namespace WeixinJsSdk.Credentials;

/// <summary>
/// Does what is due for one credential: asks the shared cache, takes the lock, asks again, fetches, publishes; or only compares. Runs for
/// all callers together, once at a time.
/// </summary>
/// <typeparam name="T">What callers are given.</typeparam>
internal sealed class CredentialRefresher<T>(
    ICredentialSource source,
    CredentialSlot<T> slot,
    SharedCredentialStore store,
    BackOff backOff,
    AccountSettings settings,
    EngineServices services)
    where T : class
{
    /// <summary>When another node refreshes, this one looks for the result after so long, or sooner where the old one is about to end.</summary>
    private static readonly TimeSpan OtherNodesTime = TimeSpan.FromSeconds(5);

    private readonly CredentialKind _kind = store.Kind;
    private readonly string _kindName = store.Kind.Name();
    private readonly ILogger _logger = services.Logger;

    private string AppId => settings.Current.AppId;

    private DateTimeOffset Now => services.Time.GetUtcNow();

    private bool HasUsable => slot.DueAt(Now) != Due.Replacement;

    /// <param name="budget">What is left of the time that the shared cache may cost; null for all of it.</param>
    /// <returns>Why there is no new credential; null where there is one, or none was due.</returns>
    public async Task<WeixinApiException?> RunAsync(CacheBudget? budget)
    {
        budget ??= store.NewBudget();
        switch (slot.DueAt(Now))
        {
            case Due.Replacement or Due.Refresh:
                return await RefreshAsync(budget).ConfigureAwait(false);
            case Due.Recheck:
                await RecheckAsync(budget).ConfigureAwait(false);
                return null;
            default:
                return null;
        }
    }

    private async Task<WeixinApiException?> RefreshAsync(CacheBudget budget)
    {
        var options = settings.Current;
        var key = store.Key;
        var seen = (await store.ReadAsync(key, budget).ConfigureAwait(false)).Credential;
        if (TryAdopt(key, seen))
        {
            services.Metrics.Refreshed(_kind, RefreshOutcome.Adopted);
            return null;
        }

        if (backOff.Current(Now) is { } failure)
        {
            slot.PostponeRefresh(failure.RetryAt!.Value);
            services.Metrics.Refreshed(_kind, RefreshOutcome.BackedOff);
            return failure;
        }

        var lease = await RefreshLease.AcquireAsync(services, key, wait: !HasUsable, _kindName, AppId).ConfigureAwait(false);
        if (lease is null)
        {
            LookAgainInTime();
            services.Metrics.Refreshed(_kind, RefreshOutcome.Deferred);
            return null;
        }

        await using (lease.ConfigureAwait(false))
        {
            var again = await store.ReadAsync(key, budget).ConfigureAwait(false);
            seen = again.Answered ? again.Credential : seen;
            if (TryAdopt(key, seen))
            {
                services.Metrics.Refreshed(_kind, RefreshOutcome.Adopted);
                return null;
            }

            return await FetchAsync(options, key, seen, budget).ConfigureAwait(false);
        }
    }

    /// <summary>Twice the usual pause may be all that is left: callers must have the other node's result before the old one ends.</summary>
    private void LookAgainInTime()
    {
        var now = Now;
        var half = TimeSpan.FromTicks(((slot.Current?.UsableUntil ?? now) - now).Ticks / 2);
        slot.PostponeRefresh(now + (half < OtherNodesTime ? half : OtherNodesTime));
    }

    private async Task<WeixinApiException?> FetchAsync(WeixinJsSdkOptions options, string key, Credential? seen, CacheBudget budget)
    {
        using var measure = new FetchMeasure(_kind, services.Metrics, services.Time);
        try
        {
            var fetched = await source.FetchAsync(slot.IsRefused, budget).ConfigureAwait(false);
            if (store.Key != key)
            {
                // It may be another account's: not to be kept under this key. Whoever waits begins anew.
                measure.Discarded();
                return null;
            }

            var credential = Credential.From(fetched, slot.Current?.Credential ?? seen);
            if (Now >= RefreshPlan.UsableUntil(credential))
            {
                throw new WeixinApiException(Failures.TooShort(_kindName, fetched.Lifetime));
            }

            slot.Take(key, credential, source.ReinstatesRefused);
            backOff.Clear();
            measure.Succeeded();
            Log.Fetched(_logger, _kindName, AppId, credential.ExpiresAt);
            await PublishAsync(key, credential, seen, budget).ConfigureAwait(false);
            return null;
        }
        catch (WeixinApiException) when (settings.Current != options)
        {
            // It says nothing about the options of now.
            measure.Discarded();
            return null;
        }
        catch (WeixinApiException exception)
        {
            var failure = backOff.Record(exception);
            measure.Failed(failure.Kind.ToString(), failure.ErrorCode);

            // An exception that says when WeChat is asked again was logged with its stack trace by the fetch of the token.
            Log.FetchFailed(
                _logger, exception.RetryAt is null ? exception : null, _kindName, AppId, failure.Failure.What, failure.RetryAt, HasUsable, failure.ErrorCode);
            slot.PostponeRefresh(failure.RetryAt!.Value);
            return failure;
        }
    }

    /// <summary>Another node may have written while this one fetched: what is newer than ours is taken over and not overwritten, nor what cannot be seen.</summary>
    private async Task PublishAsync(string key, Credential credential, Credential? seen, CacheBudget budget)
    {
        var (answered, other) = await store.ReadAsync(key, budget).ConfigureAwait(false);
        var isNews = other is not null && other.Value != seen?.Value && other.Value != credential.Value && other.ExpiresAt > credential.ExpiresAt;
        if (answered && (!isNews || !TryAdopt(key, other)))
        {
            await store.WriteAsync(key, credential, budget).ConfigureAwait(false);
        }
    }

    /// <summary>Other nodes learn of a newer credential here, and a cache that was flushed is filled again without a call to WeChat.</summary>
    private async Task RecheckAsync(CacheBudget budget)
    {
        var (key, mine) = (store.Key, slot.Current?.Credential);
        var seen = await store.ReadAsync(key, budget).ConfigureAwait(false);
        if (TryAdopt(key, seen.Credential))
        {
            return;
        }

        slot.PostponeRecheck();
        if (mine is not null && seen.Answered && IsWorseThan(mine, seen.Credential) && !slot.IsRefused(mine.Value)
            && await store.WriteAsync(key, mine, budget).ConfigureAwait(false))
        {
            Log.SharedCacheRefilled(_logger, _kindName, AppId);
        }
    }

    private bool IsWorseThan(Credential mine, Credential? other) =>
        other is null || (other.Value != mine.Value && (other.ExpiresAt < mine.ExpiresAt || slot.IsRefused(other.Value)));

    private bool TryAdopt(string key, Credential? credential)
    {
        if (!slot.TryAdopt(key, credential))
        {
            return false;
        }

        backOff.Clear();
        Log.Adopted(_logger, _kindName, AppId, credential!.ExpiresAt);
        return true;
    }
}
