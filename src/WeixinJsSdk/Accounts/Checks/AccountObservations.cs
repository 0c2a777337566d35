using WeixinJsSdk.WeixinApi;

namespace WeixinJsSdk.Accounts;

/// <summary>All that was seen in one examination, before anything is made of it.</summary>
internal sealed class AccountObservations
{
    public required WeixinJsSdkOptions Options { get; init; }

    /// <summary>Whether the library itself asks WeChat for tokens.</summary>
    public required bool HasBuiltInTokens { get; init; }

    /// <summary>The moment at which the token at hand was compared with WeChat's.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Every host that was asked by the examination's own calls.</summary>
    public required IReadOnlyList<HostAttempt> Attempts { get; init; }

    /// <summary>What the account's provider gives.</summary>
    public required CallResult<AccessToken> Token { get; init; }

    /// <summary>What <c>stable_token</c> hands out now; null where it was not asked.</summary>
    public required CallResult<FetchedCredential>? StableToken { get; init; }

    /// <summary>The quota of the token endpoint, asked with the token at hand; null where there is none.</summary>
    public required CallResult<WireQuota>? TokenQuota { get; init; }

    /// <summary>The quota of <c>getticket</c>; null where the call before it has failed.</summary>
    public required CallResult<WireQuota>? TicketQuota { get; init; }

    public required CallResult<Ticket> Ticket { get; init; }

    /// <summary>How the ticket stands; null where the application's own provider does not say.</summary>
    public required TicketStatus? TicketStatus { get; init; }

    public required SharedCacheProbe SharedCache { get; init; }

    /// <summary>What must not stand in the report, whoever repeats it in an error.</summary>
    public IEnumerable<string?> Secrets =>
    [
        Options.AppSecret, Token.Value?.Value, StableToken?.Value?.Value, Ticket.Value?.Value,
        Options.Payment?.ApiKey, WithoutArmour(Options.Payment?.PrivateKeyPem),
    ];

    /// <summary>"BEGIN PRIVATE KEY" is no secret.</summary>
    private static string? WithoutArmour(string? pem) => pem is null
        ? null
        : string.Concat(pem.Split('\r', '\n').Select(line => line.Trim()).Where(line => !line.StartsWith("-----", StringComparison.Ordinal)));
}
