namespace WeixinJsSdk;

/// <summary>
/// The accounts of the application: those that <c>AddWeixinJsSdk</c> registered, and those that are known only at run time, such as the rows
/// of a database. Run-time accounts are added, changed and removed without a restart. <c>AddWeixinJsSdk</c> and <c>AddWeixinAccounts</c>
/// register it as a singleton. Thread-safe.
/// </summary>
/// <remarks>
/// <para>Finding an account is one dictionary look-up. An account makes no call to WeChat before it is used.</para>
/// <para>Changes apply to this process only. In a fleet, the application must apply a change on each node: when the node reads the row, or when
/// it receives a message.</para>
/// </remarks>
public interface IWeixinAccounts
{
    /// <summary>
    /// Adds an account, or changes the account with this name. Changed options take effect at once, also for existing references to the account,
    /// and end its back-off after a failure. Equal options change nothing, so that the method can be called each time a row is read.
    /// </summary>
    /// <param name="name">The account's name in this application, such as the row's key. Not empty.</param>
    /// <param name="options">The account's options. The same rules apply as for <c>AddWeixinJsSdk</c>. They are copied: later changes to the object have no effect.</param>
    /// <param name="accessTokens">
    /// The source of the account's tokens, such as the authorizer tokens of an open platform (第三方平台); null for the built-in source,
    /// which needs the AppSecret. A different source than before creates a new account. Existing references keep the old source.
    /// </param>
    /// <returns>The account.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null, empty, <c>*</c> (reserved) or the name of a registered account, or <paramref name="options"/> is null.</exception>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options are not valid. The message names the rule. The account is unchanged.</exception>
    IWeixinAccount AddOrUpdate(string name, WeixinJsSdkOptions options, IAccessTokenProvider? accessTokens = null);

    /// <summary>Finds an account, registered or added at run time.</summary>
    /// <param name="name">The name with which the account was registered or added; the empty string for the default account. Case-sensitive.</param>
    /// <returns>The account; null if there is none with this name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options of a registered account are not valid.</exception>
    IWeixinAccount? Find(string name);

    /// <summary>
    /// Removes an account that was added at run time, with its credentials in memory. Calls in progress complete. Release existing references to
    /// the account. Entries in the shared cache remain until they expire.
    /// </summary>
    /// <param name="name">The name with which the account was added.</param>
    /// <returns>True if the account was removed; false if there is none, or if it is a registered account.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    bool Remove(string name);
}
