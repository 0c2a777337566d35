namespace WeixinJsSdk.Credentials;

/// <summary>One credential's place in the shared cache.</summary>
internal sealed class SharedCredential(SharedCache cache, TimeProvider time)
{
    public bool Exists => cache.Exists;

    public async Task<SharedRead> ReadAsync(string key, CacheAllowance allowance)
    {
        var (answered, record) = await allowance.SpendAsync(timeout => cache.ReadAsync(key, timeout)).ConfigureAwait(false);
        return new SharedRead(answered, CredentialRecord.Read(key, record));
    }

    public async Task<bool> WriteAsync(string key, Credential credential, CacheAllowance allowance)
    {
        var life = credential.ExpiresAt - time.GetUtcNow();
        return life > TimeSpan.Zero
            && await allowance.SpendAsync(timeout => cache.WriteAsync(key, CredentialRecord.Write(key, credential), life, timeout)).ConfigureAwait(false);
    }
}

/// <summary>What the shared cache said.</summary>
/// <param name="Answered">Whether it answered in time; where it did not, nothing is known.</param>
/// <param name="Credential">The credential it holds; null for none, or for an entry that is not ours.</param>
internal readonly record struct SharedRead(bool Answered, Credential? Credential);
