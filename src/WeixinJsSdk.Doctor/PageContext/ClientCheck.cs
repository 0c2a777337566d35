using WeixinJsSdk.Doctor.Findings;

namespace WeixinJsSdk.Doctor.PageContext;

/// <summary>Checks the client (附录5 rows 5, 6, 16, 17, 19, 20 and 22).</summary>
internal static class ClientCheck
{
    private static readonly Version ChecksPermissions = new(6, 0, 2);
    private static readonly Version Mended = new(6, 2);

    private static readonly HashSet<string> Sharing = new(StringComparer.Ordinal)
    {
        JsApi.OnMenuShareTimeline, JsApi.OnMenuShareAppMessage, JsApi.OnMenuShareQQ, JsApi.OnMenuShareWeibo,
    };

    public static void Check(string? userAgent, IEnumerable<string> apis, FindingList findings)
    {
        if (string.IsNullOrEmpty(userAgent))
        {
            return;
        }

        if (!WeixinClient.IsWeixin(userAgent!))
        {
            findings.Add(FindingCode.ClientNotWeixin, FindingCertainty.Likely, new Fact(FactKind.FieldIs, "User-Agent", userAgent!));
        }
        else if (WeixinClient.Of(userAgent!) is { Version: not null } client)
        {
            Check(client, [.. apis.Distinct()], findings);
        }
    }

    private static void Check(WeixinClient client, string[] apis, FindingList findings)
    {
        var version = new Fact(FactKind.FieldIs, "MicroMessenger", client.Version!.ToString());
        if (client.Version < ChecksPermissions)
        {
            findings.Add(FindingCode.ClientChecksNothing, FindingCertainty.Likely, version);
        }

        foreach (var api in apis)
        {
            if (JsApi.Find(api)?.LeastWeixinVersion is { } least && client.Version < least)
            {
                findings.Add(FindingCode.ClientTooOld, FindingCertainty.Likely, new Fact(FactKind.Needs, api, least.ToString(), client.Version.ToString()));
            }
        }

        if (client.Version >= Mended)
        {
            return;
        }

        if (client.IsAndroid)
        {
            findings.Add(FindingCode.ClientWithoutPushState, FindingCertainty.Possible, version);
        }

        if (apis.FirstOrDefault(api => IsFaulty(api, client)) is { } faulty)
        {
            findings.Add(FindingCode.ClientFault, FindingCertainty.Possible, new Fact(FactKind.Needs, faulty, "6.2", client.Version.ToString()));
        }
    }

    private static bool IsFaulty(string api, WeixinClient client) =>
        api == JsApi.GetLocation
        || (api == JsApi.UploadImage && client.IsAndroid)
        || (Sharing.Contains(api) && client.IsIos && client.Version! >= new Version(6, 1));
}
