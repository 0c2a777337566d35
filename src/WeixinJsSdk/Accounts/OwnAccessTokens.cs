namespace WeixinJsSdk.Accounts;

/// <summary>The overrides of a run-time account: at most a token source.</summary>
internal sealed class OwnAccessTokens(IAccessTokenProvider? provider) : IAccountOverrides
{
    public bool Has<T>()
        where T : class => provider is not null && typeof(T) == typeof(IAccessTokenProvider);

    public T? Find<T>()
        where T : class => Has<T>() ? (T)provider! : null;

    public bool IsFrom(IAccessTokenProvider? other) => ReferenceEquals(provider, other);
}
