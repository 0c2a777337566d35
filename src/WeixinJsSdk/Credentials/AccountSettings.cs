namespace WeixinJsSdk.Credentials;

/// <summary>The options of one account as they are now, and word of when they change.</summary>
internal sealed class AccountSettings(WeixinJsSdkOptions initial)
{
    private volatile WeixinJsSdkOptions _current = initial;

    public event Action? Changed;

    public WeixinJsSdkOptions Current => _current;

    public void Update(WeixinJsSdkOptions options)
    {
        _current = options;
        Changed?.Invoke();
    }
}
