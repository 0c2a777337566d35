using WeixinJsSdk.Doctor.Evidence;
using WeixinJsSdk.Doctor.Search;
using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Doctor.Urls;

/// <summary>Other addresses that the server may have signed instead of the page's: given ones and guesses.</summary>
internal static class OtherAddresses
{
    private const int MostParents = 4;
    private const string Authorize = "https://open.weixin.qq.com/connect/oauth2/authorize";

    private static readonly string[] Endpoints = ["/weixin/js-config", "/wechat/jssdk", "/api/wechat/config", "/js-config"];
    private static readonly string[] Scopes = ["snsapi_base", "snsapi_userinfo"];
    private static readonly string[] States = ["STATE", "", "1", "123"];

    public static IEnumerable<UrlVariant> Given(string? landing, string? endpoint, IReadOnlyList<string>? others) =>
        [
            .. Variants(FindingCode.UrlIsLandingPage, landing),
            .. Variants(FindingCode.UrlIsOwnApi, endpoint),
            .. endpoint is { Length: > 0 and <= SearchBudget.LongestText } ? OwnApi(endpoint) : [],
            .. (others ?? []).Where(other => !string.IsNullOrEmpty(other)).SelectMany(other => Variants(CodeOf(other), other)),
        ];

    public static IEnumerable<UrlVariant> Guessed(string? appId) =>
        [
            UrlVariant.Instead(FindingCode.UrlIsLandingPage, url => url.Origin + "/"),
            UrlVariant.Instead(FindingCode.UrlIsLandingPage, url => url.Origin),
            .. Enumerable.Range(1, MostParents).SelectMany(up => new[]
            {
                UrlVariant.Instead(FindingCode.UrlIsLandingPage, url => Parent(url, up) is { } parent ? url.Origin + parent : null).AsGuess(),
                UrlVariant.Instead(FindingCode.UrlIsLandingPage, url => Parent(url, up) is { } parent ? url.Origin + parent.TrimEnd('/') : null).AsGuess(),
            }),
            UrlVariant.Instead(FindingCode.UrlIsLandingPage, url => url.Origin + "/index.html").AsGuess(),
            .. Endpoints.SelectMany(path => new[]
            {
                UrlVariant.Instead(FindingCode.UrlIsOwnApi, url => url.Origin + path).AsGuess(),
                UrlVariant.Instead(FindingCode.UrlIsOwnApi, url => url.Origin + path + "?url=" + Percent.ScriptComponent(url.ToString())).AsGuess(),
            }),
            .. appId is { Length: > 0 and <= SearchBudget.LongestText } ? Scopes.SelectMany(scope => States.SelectMany(state => OAuth(appId, scope, state))) : [],
        ];

    /// <summary>Returns the finding for a signed address that is neither the landing page nor the endpoint.</summary>
    public static FindingCode CodeOf(string address) =>
        UrlParts.Of(address) is { } url && (url.Host.Equals("open.weixin.qq.com", StringComparison.OrdinalIgnoreCase) || UrlQuery.Of(url).Any(UrlQuery.IsOfOAuth))
            ? FindingCode.UrlIsOAuth
            : FindingCode.UrlDiffers;

    private static IEnumerable<UrlVariant> Variants(FindingCode code, string? address) =>
        address is not { Length: > 0 and <= SearchBudget.LongestText }
            ? []
            : [UrlVariant.Instead(code, address.Substring(0, PageUrl.LengthWithoutHash(address))).AsCommonIf(code == FindingCode.UrlIsLandingPage), UrlVariant.Instead(code, address)];

    private static IEnumerable<UrlVariant> OwnApi(string endpoint) =>
    [
        UrlVariant.Instead(FindingCode.UrlIsOwnApi, url => endpoint + "?url=" + Percent.ScriptComponent(url.ToString())),
        UrlVariant.Instead(FindingCode.UrlIsOwnApi, url => endpoint + "?url=" + url),
    ];

    private static IEnumerable<UrlVariant> OAuth(string appId, string scope, string state)
    {
        string Address(UrlParts url) =>
            $"{Authorize}?appid={appId}&redirect_uri={Percent.ScriptComponent(url.ToString())}&response_type=code&scope={scope}&state={state}";
        yield return UrlVariant.Instead(FindingCode.UrlIsOAuth, url => Address(url)).AsGuess();
        yield return UrlVariant.Instead(FindingCode.UrlIsOAuth, url => Address(url) + "#wechat_redirect").AsGuess();
    }

    /// <summary>Returns the folder that is the given number of levels up, with its final slash; null above the root.</summary>
    private static string? Parent(UrlParts url, int up)
    {
        var end = url.Path.Length;
        for (; up > 0 && end > 0; up--)
        {
            end = url.Path.LastIndexOf('/', end - 1);
        }

        return end <= 0 ? null : url.Path.Substring(0, end + 1);
    }
}
