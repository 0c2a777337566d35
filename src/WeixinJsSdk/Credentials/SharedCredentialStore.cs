using WeixinJsSdk.Telemetry;

namespace WeixinJsSdk.Credentials;

/// <summary>One credential's place in the shared cache: its key and what is written there.</summary>
/// <param name="kind">The kind of credential.</param>
/// <param name="hasOwnTokenSource">Whether the application provides the account's tokens.</param>
/// <param name="settings">The account's options.</param>
/// <param name="services">What all accounts share.</param>
internal sealed class SharedCredentialStore(CredentialKind kind, bool hasOwnTokenSource, AccountSettings settings, EngineServices services)
{
    /// <summary>Part of the key, so that nodes with different formats run side by side during a deployment.</summary>
    private const string FormatVersion = "v1";

    public CredentialKind Kind => kind;

    /// <summary>
    /// The key of now, which changes with the options: account, kind and token mode, never a secret. The account comes last and is the only
    /// part that is not from a fixed set, so that no two credentials share a key whatever an AppId looks like.
    /// </summary>
    public string Key
    {
        get
        {
            var options = settings.Current;
            var mode = hasOwnTokenSource ? "own" : options.TokenEndpoint == TokenEndpoint.Classic ? "classic" : "stable";
            return $"{options.CacheKeyPrefix}:{FormatVersion}:{mode}:{kind.Name()}:{options.AppId}";
        }
    }

    public CacheBudget NewBudget() => new(settings.Current.SharedCacheTimeout, services.Time);

    public async Task<SharedRead> ReadAsync(string key, CacheBudget budget)
    {
        var (answered, record) = await budget.SpendAsync(timeout => services.SharedCache.ReadAsync(key, timeout)).ConfigureAwait(false);
        return new SharedRead(answered, CredentialRecord.Read(key, record));
    }

    /// <returns>Whether the cache took it in time.</returns>
    public async Task<bool> WriteAsync(string key, Credential credential, CacheBudget budget)
    {
        var life = credential.ExpiresAt - services.Time.GetUtcNow();
        return life > TimeSpan.Zero
            && await budget.SpendAsync(timeout => services.SharedCache.WriteAsync(key, CredentialRecord.Write(key, credential), life, timeout)).ConfigureAwait(false);
    }
}

/// <summary>What the shared cache said.</summary>
/// <param name="Answered">Whether it answered in time; where it did not, nothing is known.</param>
/// <param name="Credential">The credential it holds; null for none, or for an entry that is not ours.</param>
internal readonly record struct SharedRead(bool Answered, Credential? Credential);

/// <summary>The time that the shared cache may cost one fetch together with the fetch of the token that it needs: so much for an operation, and 1 second in all.</summary>
internal sealed class CacheBudget(TimeSpan forOperation, TimeProvider time)
{
    private TimeSpan _left = TimeSpan.FromSeconds(1);

    /// <param name="operation">Given how long it may take. It is begun here: what it takes before it is awaited counts too.</param>
    public async Task<T> SpendAsync<T>(Func<TimeSpan, Task<T>> operation)
    {
        var started = time.GetTimestamp();
        var result = await operation(forOperation < _left ? forOperation : _left).ConfigureAwait(false);
        _left -= time.GetElapsedTime(started);
        return result;
    }
}
