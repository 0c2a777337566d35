using WeixinJsSdk.WeixinApi;

namespace WeixinJsSdk.Accounts;

/// <summary>The observations of one examination, before they are interpreted.</summary>
internal sealed class AccountObservations
{
    public required WeixinJsSdkOptions Options { get; init; }

    /// <summary>Whether the library itself fetches tokens from WeChat.</summary>
    public required bool HasBuiltInTokens { get; init; }

    /// <summary>The time at which the current token was compared with WeChat's.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Every host that the examination itself called, with the outcome.</summary>
    public required IReadOnlyList<HostAttempt> Attempts { get; init; }

    /// <summary>The token that the account's provider returned.</summary>
    public required CallResult<AccessToken> Token { get; init; }

    /// <summary>The token that <c>stable_token</c> returned; null if it was not called.</summary>
    public required CallResult<FetchedCredential>? StableToken { get; init; }

    /// <summary>The quota of the token endpoint, queried with the current token; null if there is no token.</summary>
    public required CallResult<WireQuota>? TokenQuota { get; init; }

    /// <summary>The quota of <c>getticket</c>; null if the query for the token endpoint failed.</summary>
    public required CallResult<WireQuota>? TicketQuota { get; init; }

    public required CallResult<Ticket> Ticket { get; init; }

    /// <summary>The status of the ticket; null if the application's own provider does not report it.</summary>
    public required TicketStatus? TicketStatus { get; init; }

    public required SharedCacheProbe SharedCache { get; init; }

    /// <summary>The values that must not appear in the report, even if an error message repeats them.</summary>
    public IEnumerable<string?> Secrets =>
    [
        Options.AppSecret, Token.Value?.Value, StableToken?.Value?.Value, Ticket.Value?.Value,
        Options.Payment?.ApiKey, WithoutArmour(Options.Payment?.PrivateKeyPem),
    ];

    /// <summary>Removes the lines "-----BEGIN PRIVATE KEY-----" and the like, which are not secret.</summary>
    private static string? WithoutArmour(string? pem) => pem is null
        ? null
        : string.Concat(pem.Split('\r', '\n').Select(line => line.Trim()).Where(line => !line.StartsWith("-----", StringComparison.Ordinal)));
}
