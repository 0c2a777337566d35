namespace WeixinJsSdk;

/// <summary>
/// Every account of the application: those of <c>AddWeixinJsSdk</c>, and those that are known only at run time, such as the rows of a
/// database, which are added, changed and removed without a restart. <c>AddWeixinJsSdk</c> and <c>AddWeixinAccounts</c> register it as a
/// singleton. Safe for use by many threads.
/// </summary>
/// <remarks>
/// <para>Finding an account is one look-up, however many there are; an account makes no call to WeChat before it is used.</para>
/// <para>It holds what this process was told. In a fleet, each node is told of a change by the application: when it reads the row, or by
/// a message.</para>
/// </remarks>
public interface IWeixinAccounts
{
    /// <summary>
    /// Adds an account, or changes the one of this name: changed options take effect at once, also for those who hold the account already,
    /// and end its wait after a failure. Options that say what is set already change nothing, so that it may be called each time a row is read.
    /// </summary>
    /// <param name="name">The account's name in this application, such as the row's key. Not empty.</param>
    /// <param name="options">The account's options, by the same rules as those of <c>AddWeixinJsSdk</c>. They are copied: later changes to the object have no effect.</param>
    /// <param name="accessTokens">
    /// Where the account's tokens come from, such as the authorizer tokens of an open platform (第三方平台); null for the built-in source,
    /// which needs the AppSecret. Another one than before makes a new account: one got earlier goes on with the old source.
    /// </param>
    /// <returns>The account.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null, empty, <c>*</c> (reserved) or one that <c>AddWeixinJsSdk</c> was called with, or <paramref name="options"/> is null.</exception>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options break a rule; the message says which. The account is left as it was.</exception>
    IWeixinAccount AddOrUpdate(string name, WeixinJsSdkOptions options, IAccessTokenProvider? accessTokens = null);

    /// <summary>Finds an account, registered or added at run time.</summary>
    /// <param name="name">The name it was registered or added by; the empty string for the default account. Upper and lower case differ.</param>
    /// <returns>The account; null where there is none of this name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options of a registered account break a rule.</exception>
    IWeixinAccount? Find(string name);

    /// <summary>
    /// Removes an account that was added at run time, with what it remembers. What is under way ends by itself; who holds the account still should let it go. What
    /// stands in the shared cache ends with its lifetime.
    /// </summary>
    /// <param name="name">The name it was added by.</param>
    /// <returns>Whether there was one. A registered account is not removed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    bool Remove(string name);
}
