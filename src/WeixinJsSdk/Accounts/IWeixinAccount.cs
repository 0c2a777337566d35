namespace WeixinJsSdk;

/// <summary>One account known at run time, with the same services as one of <c>AddWeixinJsSdk</c>. Got from <see cref="IWeixinAccounts"/>.</summary>
public interface IWeixinAccount
{
    /// <summary>The account's name in this application.</summary>
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

    /// <summary>The account's tokens: of the built-in source, or of the one it was added with.</summary>
    IAccessTokenProvider AccessTokens { get; }

    /// <summary>Examines the account against WeChat itself.</summary>
    IAccountDoctor Doctor { get; }
}
