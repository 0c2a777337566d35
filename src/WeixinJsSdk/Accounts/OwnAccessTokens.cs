namespace WeixinJsSdk.Accounts;

/// <summary>A run-time account is given at most a token source of its own.</summary>
internal sealed class OwnAccessTokens(IAccessTokenProvider? provider) : IAccountOverrides
{
    public bool Has<T>()
        where T : class => provider is not null && typeof(T) == typeof(IAccessTokenProvider);

    public T? Find<T>()
        where T : class => Has<T>() ? (T)provider! : null;

    public bool AreOf(IAccessTokenProvider? other) => ReferenceEquals(provider, other);
}
