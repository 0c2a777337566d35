namespace WeixinJsSdk;

/// <summary>One account with all its services: one of <c>AddWeixinJsSdk</c>, or one that was added at run time. Got from <see cref="IWeixinAccounts"/>.</summary>
/// <remarks>A service that the application has registered for the account takes the place of the library's here too.</remarks>
public interface IWeixinAccount
{
    /// <summary>The account's name in this application; the empty string for the default account.</summary>
    string Name { get; }

    /// <summary>Signs pages for <c>wx.config</c>.</summary>
    IJsSdkSigner JsSdk { get; }

    /// <summary>Signs cards and invoices.</summary>
    ICardSigner Cards { get; }

    /// <summary>Signs payments, where the options say with what.</summary>
    IPaySigner Payments { get; }

    /// <summary>Downloads what users uploaded.</summary>
    IMediaClient Media { get; }

    /// <summary>The account's tickets.</summary>
    ITicketProvider Tickets { get; }

    /// <summary>The account's tokens: of the built-in source, or of the application's own.</summary>
    IAccessTokenProvider AccessTokens { get; }

    /// <summary>Checks the account against WeChat itself.</summary>
    IAccountDoctor Doctor { get; }

    /// <summary>Says how a ticket stands in this process at this moment. Neither WeChat nor the shared cache is asked.</summary>
    /// <param name="type">Which ticket.</param>
    /// <returns>The status; null where the application's own <see cref="ITicketProvider"/> is in use and does not implement <see cref="ITicketStatusSource"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="type"/> is not one of the defined values.</exception>
    TicketStatus? GetTicketStatus(TicketType type);
}
