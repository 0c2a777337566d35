namespace WeixinJsSdk.Accounts;

/// <summary>What an application uses in place of the library's own services of one account.</summary>
internal interface IAccountOverrides
{
    /// <summary>Whether the application has a service of its own. Creates nothing.</summary>
    bool Has<T>()
        where T : class;

    /// <returns>The application's own service; null where the library's is in use.</returns>
    T? Find<T>()
        where T : class;
}
