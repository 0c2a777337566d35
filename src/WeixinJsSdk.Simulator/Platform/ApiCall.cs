using WeixinJsSdk.Simulator.Protocol;

namespace WeixinJsSdk.Simulator.Platform;

/// <summary>A request while the platform handles it.</summary>
internal sealed record ApiCall(ApiPlatform Platform, ApiRequest Request, DateTimeOffset Now);

/// <summary>What an endpoint decided: an answer, or an error that still lacks its rid.</summary>
internal readonly record struct ApiOutcome(ApiResponse? Response, ApiError? Error)
{
    public static implicit operator ApiOutcome(ApiResponse response) => new(response, null);

    public static implicit operator ApiOutcome(ApiError error) => new(null, error);
}
