namespace WeixinJsSdk.Snippets;

/// <summary>
/// The names that a snippet may use without having declared them: what a reader takes for granted. A snippet that declares one itself has
/// its own.
/// </summary>
internal static class Names
{
    // The application.
    public static readonly string[] args = [];
    public static readonly WebApplicationBuilder builder = null!;
    public static readonly WebApplication app = null!;
    public static readonly IServiceCollection services = null!;
    public static readonly IServiceProvider provider = null!;
    public static readonly IConfiguration configuration = null!;
    public static readonly HttpMessageHandler handler = null!;
    public static readonly TimeProvider timeProvider = null!;
    public static readonly CancellationToken cancellationToken;
    public static readonly ILogger logger = null!;

    // What the container gives.
    public static readonly IWeixinJsSdkBuilder sdk = null!;
    public static readonly IJsSdkSigner signer = null!;
    public static readonly ICardSigner cards = null!;
    public static readonly IPaySigner payments = null!;
    public static readonly IMediaClient mediaClient = null!;
    public static readonly ITicketProvider tickets = null!;
    public static readonly ITicketProvider ticketProvider = null!;
    public static readonly IAccessTokenProvider accessTokens = null!;
    public static readonly IWeixinAccounts accounts = null!;
    public static readonly WeixinSimulator simulator = null!;

    // Values at hand.
    public static readonly string url = "";
    public static readonly string jsapiTicket = "";
    public static readonly string apiTicket = "";
    public static readonly string nonceStr = "";
    public static readonly long timestamp;
    public static readonly string cardId = "";
    public static readonly string code = "";
    public static readonly IEnumerable<AddCardRequest> requests = [];
    public static readonly string prepayId = "";
    public static readonly string serverId = "";
    public static readonly string path = "";
    public static readonly string folder = "";
    public static readonly string authorizerAppId = "";
    public static readonly dynamic platform = null!;
    public static readonly string connectionString = "";
    public static readonly string refusedValue = "";
    public static readonly AccountRow row = new("", "");

    public sealed record AccountRow(string AppId, string AppSecret);
}
