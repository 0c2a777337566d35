namespace WeixinJsSdk;

/// <summary>How a ticket stands in this process at one moment. Immutable; holds no secret.</summary>
public sealed class TicketStatus
{
    /// <summary>Makes a status.</summary>
    /// <param name="expiresAt">When the ticket in memory ends; null where there is none.</param>
    /// <param name="lastFailure">How the last fetch failed; null where it did not.</param>
    /// <param name="isSharedCacheDown">Whether the shared cache failed when it was last asked.</param>
    public TicketStatus(DateTimeOffset? expiresAt, WeixinApiException? lastFailure, bool isSharedCacheDown)
    {
        ExpiresAt = expiresAt;
        LastFailure = lastFailure;
        IsSharedCacheDown = isSharedCacheDown;
    }

    /// <summary>When the ticket in memory ends (UTC); null where there is none.</summary>
    public DateTimeOffset? ExpiresAt { get; }

    /// <summary>How the last fetch from WeChat failed, with when the next one is made; null once one has succeeded.</summary>
    public WeixinApiException? LastFailure { get; }

    /// <summary>Whether the shared cache failed or did not answer in time when it was last asked. False where there is none.</summary>
    public bool IsSharedCacheDown { get; }

    /// <summary>Says when the ticket ends.</summary>
    /// <returns>A text without the secret.</returns>
    public override string ToString() => ExpiresAt is { } end ? FormattableString.Invariant($"Ticket status (ends {end:u})") : "Ticket status (no ticket)";
}
