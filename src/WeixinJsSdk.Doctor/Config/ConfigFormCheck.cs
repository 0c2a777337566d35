using System.Globalization;
using WeixinJsSdk.Doctor.Findings;

namespace WeixinJsSdk.Doctor.Config;

/// <summary>Checks the fields of <c>wx.config</c> one by one, without computing a signature.</summary>
internal sealed class ConfigFormCheck(JsSdkEvidence evidence, FindingList findings)
{
    /// <summary>WeChat's limit for a <c>nonceStr</c>.</summary>
    public const int LongestNonce = 32;

    private const int TicketLife = 7200;
    private const int SignatureLength = 40;
    private const int AppIdLength = 18;

    /// <summary>The most names that are checked. WeChat has fewer interfaces, and one misspelt name is enough for a finding.</summary>
    private const int MostApis = 100;

    public void Check()
    {
        foreach (var (given, meant) in ConfigFields.Misspelt(evidence))
        {
            findings.Add(FindingCode.ConfigFieldMisspelt, FindingCertainty.Proven, new Fact(FactKind.Misspelt, given, meant));
        }

        if (ConfigFields.Missing(evidence) is { Count: > 0 } missing)
        {
            findings.Add(FindingCode.ConfigFieldMissing, FindingCertainty.Proven, new Fact(FactKind.Missing, string.Join(", ", missing)));
        }

        if (ConfigFields.Secrets(evidence).ToArray() is { Length: > 0 } secrets)
        {
            findings.Add(FindingCode.SecretInPage, FindingCertainty.Proven, new Fact(FactKind.Seen, string.Join(", ", secrets)));
        }

        CheckAppId();
        CheckTimestamp();
        CheckNonce();
        CheckNames();
    }

    /// <summary>Runs after the search, because the search explains hashes of another length.</summary>
    public void CheckSignature()
    {
        if (evidence.Signature is { Length: > 0 and not SignatureLength } signature && !findings.Has(FindingCode.HashNotSha1))
        {
            findings.Add(FindingCode.SignatureMalformed, FindingCertainty.Proven, new Fact(FactKind.FieldIs, "signature", signature));
        }
    }

    private void CheckAppId()
    {
        if (evidence.AppId is not { Length: > 0 } appId)
        {
            return;
        }

        if (appId.Any(char.IsWhiteSpace) || appId.StartsWith("gh_", StringComparison.Ordinal))
        {
            findings.Add(FindingCode.AppIdMalformed, FindingCertainty.Proven, new Fact(FactKind.FieldIs, "appId", appId));
        }
        else if (evidence.TicketAppId is { Length: > 0 } owner && owner != appId)
        {
            findings.Add(FindingCode.AppIdDiffers, FindingCertainty.Proven, new Fact(FactKind.FieldsDiffer, "appId", appId, owner));
        }
        else if (appId[0] != 'w' || appId.Length != AppIdLength || !appId.Skip(2).All(char.IsLetterOrDigit))
        {
            findings.Add(FindingCode.AppIdMalformed, FindingCertainty.Possible, new Fact(FactKind.FieldIs, "appId", appId));
        }
    }

    private void CheckTimestamp()
    {
        if (evidence.Timestamp is not { Length: > 0 } timestamp || ConfigFields.Missing(evidence).Contains("timestamp"))
        {
            return;
        }

        var fact = new Fact(FactKind.FieldIs, "timestamp", timestamp);
        if (!long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
        {
            findings.Add(FindingCode.TimestampMalformed, FindingCertainty.Proven, fact);
        }
        else if (timestamp.Length == 13)
        {
            findings.Add(FindingCode.TimestampMilliseconds, FindingCertainty.Likely, fact);
        }
        else if (timestamp.Length is < 9 or > 11)
        {
            findings.Add(FindingCode.TimestampMalformed, FindingCertainty.Likely, fact);
        }
        else if (evidence.CalledAt is { } called && Math.Abs(called.ToUnixTimeSeconds() - seconds) > TicketLife)
        {
            findings.Add(FindingCode.TimestampFarOff, FindingCertainty.Possible, fact);
        }
    }

    private void CheckNonce()
    {
        if (evidence.NonceStr is { Length: > 0 } nonce && (nonce.Length > LongestNonce || nonce.Any(char.IsWhiteSpace)))
        {
            findings.Add(FindingCode.NonceMalformed, FindingCertainty.Likely, new Fact(FactKind.FieldIs, "nonceStr", nonce));
        }
    }

    private void CheckNames()
    {
        foreach (var name in (evidence.JsApiList ?? []).Distinct(StringComparer.Ordinal).Take(MostApis))
        {
            if (JsApi.FindNearest(name) is { } nearest)
            {
                findings.Add(FindingCode.JsApiMisspelt, FindingCertainty.Likely, new Fact(FactKind.Misspelt, name, nearest));
            }
        }

        if (CalledApi.In(evidence) is { } called && evidence.JsApiList is { Count: > 0 } list
            && !CalledApi.HasAnswered(called, evidence.ErrMsg)
            && JsApi.Find(called)?.GoesIntoJsApiList != false && !list.Contains(called, StringComparer.Ordinal))
        {
            findings.Add(FindingCode.JsApiNotListed, FindingCertainty.Proven, new Fact(FactKind.Missing, called));
        }
    }
}
