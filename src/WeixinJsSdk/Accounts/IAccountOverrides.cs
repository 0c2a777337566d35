namespace WeixinJsSdk.Accounts;

/// <summary>The services that an application uses in place of the library's own services of one account.</summary>
internal interface IAccountOverrides
{
    /// <summary>Whether the application has its own service. Creates no instance.</summary>
    bool Has<T>()
        where T : class;

    /// <returns>The application's own service; null if the library's is in use.</returns>
    T? Find<T>()
        where T : class;
}
