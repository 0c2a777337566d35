using System.Net;
using WeixinJsSdk.Shared;

namespace WeixinJsSdk.WeixinApi;

/// <summary>What went wrong in a call, as data: kept during a back-off, so that every caller gets an exception of its own.</summary>
internal sealed class WeixinApiFailure
{
    public required string Operation { get; init; }

    public required WeixinErrorKind Kind { get; init; }

    /// <summary>The failure in one clause, for the message.</summary>
    public required string What { get; init; }

    /// <summary>What to do about it.</summary>
    public required BilingualText Advice { get; init; }

    public int? ErrorCode { get; init; }

    public string? ErrorMessage { get; init; }

    public string? RequestId { get; init; }

    public HttpStatusCode? HttpStatus { get; init; }

    public string? BlockedAddress { get; init; }

    public Exception? Cause { get; init; }

    public bool CanRetry => Kind is WeixinErrorKind.Transient or WeixinErrorKind.Timeout or WeixinErrorKind.BadAnswer
        or WeixinErrorKind.Throttled or WeixinErrorKind.TokenRefused or WeixinErrorKind.TokenProvider;
}
