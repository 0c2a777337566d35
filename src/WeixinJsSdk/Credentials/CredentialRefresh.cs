using Microsoft.Extensions.Logging;
using WeixinJsSdk.Telemetry;
using WeixinJsSdk.WeixinApi;

namespace WeixinJsSdk.Credentials;

/// <summary>
/// What is done when something is due: ask the shared cache, take the lock, ask again, fetch, publish; or only compare. Runs for all
/// callers together, once at a time.
/// </summary>
/// <typeparam name="T">What callers are given.</typeparam>
internal sealed class CredentialRefresh<T>(
    CredentialKind kind,
    ICredentialSource source,
    CredentialMemory<T> memory,
    BackOff backOff,
    AccountSettings settings,
    EngineServices services)
    where T : class
{
    /// <summary>When another node is refreshing, this one looks for the result after so long, or sooner where the old one is about to end.</summary>
    private static readonly TimeSpan OtherNodesTime = TimeSpan.FromSeconds(5);

    private readonly SharedCredential _shared = new(services.SharedCache, services.Time);
    private readonly RefreshLease _lease = new(services.RefreshLock, services.Time, services.Logger, services.Metrics);
    private readonly ILogger _logger = services.Logger;

    private string AppId => settings.Current.AppId;

    private DateTimeOffset Now => services.Time.GetUtcNow();

    private bool HasUsable => memory.Current is { } held && held.IsUsable(Now);

    /// <param name="allowance">What is left of the time that the shared cache may cost; null for all of it.</param>
    /// <returns>Why there is no new credential; null where there is one, or none was due.</returns>
    public async Task<WeixinApiException?> RunAsync(CacheAllowance? allowance)
    {
        allowance ??= new CacheAllowance(settings.Current.SharedCacheTimeout, services.Time);
        var held = memory.Current;
        var now = Now;
        if (held is null || !held.IsUsable(now) || held.IsRefreshDue(now))
        {
            return await RefreshAsync(allowance).ConfigureAwait(false);
        }

        if (held.IsRecheckDue(now))
        {
            await RecheckAsync(held.Credential, allowance).ConfigureAwait(false);
        }

        return null;
    }

    private async Task<WeixinApiException?> RefreshAsync(CacheAllowance allowance)
    {
        var options = settings.Current;
        var key = settings.KeyOf(kind);
        var seen = (await _shared.ReadAsync(key, allowance).ConfigureAwait(false)).Credential;
        if (TryAdopt(key, seen))
        {
            services.Metrics.Refreshed(kind, RefreshOutcome.Adopted);
            return null;
        }

        if (backOff.Current(Now) is { } failure)
        {
            memory.PostponeRefresh(failure.RetryAt!.Value);
            services.Metrics.Refreshed(kind, RefreshOutcome.BackedOff);
            return failure;
        }

        var (goOn, handle) = await _lease.TakeAsync(key, wait: !HasUsable, kind.Name(), AppId).ConfigureAwait(false);
        if (!goOn)
        {
            LookAgainInTime();
            services.Metrics.Refreshed(kind, RefreshOutcome.LeftToOther);
            return null;
        }

        try
        {
            var again = await _shared.ReadAsync(key, allowance).ConfigureAwait(false);
            seen = again.Answered ? again.Credential : seen;
            if (TryAdopt(key, seen))
            {
                services.Metrics.Refreshed(kind, RefreshOutcome.Adopted);
                return null;
            }

            return await FetchAsync(options, key, seen, allowance).ConfigureAwait(false);
        }
        finally
        {
            await _lease.ReleaseAsync(handle, kind.Name(), AppId).ConfigureAwait(false);
        }
    }

    /// <summary>Twice the usual pause may be all that is left: callers must have the other node's result before the old one ends.</summary>
    private void LookAgainInTime()
    {
        var now = Now;
        var half = TimeSpan.FromTicks(((memory.Current?.UsableUntil ?? now) - now).Ticks / 2);
        memory.PostponeRefresh(now + (half < OtherNodesTime ? half : OtherNodesTime));
    }

    private async Task<WeixinApiException?> FetchAsync(WeixinJsSdkOptions options, string key, Credential? seen, CacheAllowance allowance)
    {
        using var measure = new FetchMeasure(kind, services.Metrics, services.Time);
        try
        {
            var fetched = await source.FetchAsync(memory.IsRejected, allowance).ConfigureAwait(false);
            if (settings.KeyOf(kind) != key)
            {
                // It may be another account's: not to be kept under this key. Whoever waits begins anew.
                measure.Discarded();
                return null;
            }

            var credential = Credential.From(fetched, memory.Current?.Credential ?? seen);
            if (Now >= RefreshPlan.UsableUntil(credential))
            {
                throw new WeixinApiException(Failures.TooShort(kind.Name(), fetched.Lifetime));
            }

            memory.Take(key, credential, source.VouchesForRefused);
            backOff.Clear();
            measure.Succeeded();
            Log.Fetched(_logger, kind.Name(), AppId, credential.ExpiresAt);
            await PublishAsync(key, credential, seen, allowance).ConfigureAwait(false);
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
            Log.FetchFailed(_logger, failure, kind.Name(), AppId, failure.ErrorCode, failure.RetryAt, HasUsable);
            memory.PostponeRefresh(failure.RetryAt!.Value);
            return failure;
        }
    }

    /// <summary>Another node may have written while this one fetched: what is newer than ours is taken over and not overwritten, nor what cannot be seen.</summary>
    private async Task PublishAsync(string key, Credential credential, Credential? seen, CacheAllowance allowance)
    {
        var (answered, other) = await _shared.ReadAsync(key, allowance).ConfigureAwait(false);
        var isNews = other is not null && other.Value != seen?.Value && other.Value != credential.Value && other.ExpiresAt > credential.ExpiresAt;
        if (answered && (!isNews || !TryAdopt(key, other)))
        {
            await _shared.WriteAsync(key, credential, allowance).ConfigureAwait(false);
        }
    }

    /// <summary>Other nodes learn of a newer credential here, and a cache that was flushed is filled again without a call to WeChat.</summary>
    private async Task RecheckAsync(Credential mine, CacheAllowance allowance)
    {
        var key = settings.KeyOf(kind);
        var seen = await _shared.ReadAsync(key, allowance).ConfigureAwait(false);
        if (TryAdopt(key, seen.Credential))
        {
            return;
        }

        memory.PostponeRecheck();
        if (seen.Answered && IsWorseThan(mine, seen.Credential) && !memory.IsRejected(mine.Value)
            && await _shared.WriteAsync(key, mine, allowance).ConfigureAwait(false))
        {
            Log.SharedCacheRefilled(_logger, kind.Name(), AppId);
        }
    }

    private bool IsWorseThan(Credential mine, Credential? other) =>
        other is null || (other.Value != mine.Value && (other.ExpiresAt < mine.ExpiresAt || memory.IsRejected(other.Value)));

    private bool TryAdopt(string key, Credential? credential)
    {
        if (!memory.TryAdopt(key, credential))
        {
            return false;
        }

        backOff.Clear();
        Log.Adopted(_logger, kind.Name(), AppId, credential!.ExpiresAt);
        return true;
    }
}
