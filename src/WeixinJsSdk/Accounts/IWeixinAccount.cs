namespace WeixinJsSdk;

/// <summary>One account with all its services, registered with <c>AddWeixinJsSdk</c> or added at run time. <see cref="IWeixinAccounts"/> returns it.</summary>
/// <remarks>A service that the application has registered for the account replaces the library's here as well.</remarks>
public interface IWeixinAccount
{
    /// <summary>The account's name in this application; the empty string for the default account.</summary>
    string Name { get; }

    /// <summary>Signs pages for <c>wx.config</c>.</summary>
    IJsSdkSigner JsSdk { get; }

    /// <summary>Signs cards and invoices.</summary>
    ICardSigner Cards { get; }

    /// <summary>Signs payments, if <see cref="WeixinJsSdkOptions.Payment"/> is set.</summary>
    IPaySigner Payments { get; }

    /// <summary>Downloads the media that users uploaded.</summary>
    IMediaClient Media { get; }

    /// <summary>The account's tickets.</summary>
    ITicketProvider Tickets { get; }

    /// <summary>The account's tokens, from the built-in source or from the application's own.</summary>
    IAccessTokenProvider AccessTokens { get; }

    /// <summary>Checks the account with calls to WeChat.</summary>
    IAccountDoctor Doctor { get; }

    /// <summary>Gets the current status of a ticket in this process. Calls neither WeChat nor the shared cache.</summary>
    /// <param name="type">The type of the ticket.</param>
    /// <returns>The status; null if the application's own <see cref="ITicketProvider"/> is in use and does not implement <see cref="ITicketStatusSource"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="type"/> is not one of the defined values.</exception>
    TicketStatus? GetTicketStatus(TicketType type);
}
