using WeixinJsSdk.Doctor.Config;
using WeixinJsSdk.Doctor.Evidence;
using WeixinJsSdk.Doctor.Findings;
using WeixinJsSdk.Doctor.Urls;

namespace WeixinJsSdk.Doctor.Payments;

/// <summary>Checks a payment's fields one by one, without computing a signature.</summary>
internal sealed class PayFormCheck(PaymentEvidence evidence, FindingList findings)
{
    private const string Prefix = "prepay_id=";

    public void Check()
    {
        CheckNames();
        CheckSignType();
        if (evidence.Package is { Length: > 0 } package && !package.StartsWith(Prefix, StringComparison.Ordinal))
        {
            findings.Add(FindingCode.PayPrefixMissing, FindingCertainty.Proven, new Fact(FactKind.FieldIs, "package", package));
        }

        var malformed = Malformed().ToArray();
        if (malformed.Length > 0)
        {
            findings.Add(FindingCode.PayFieldMalformed, FindingCertainty.Proven, new Fact(FactKind.Seen, string.Join(", ", malformed)));
        }

        if (evidence.PaymentDirectories is { Count: > 0 } directories && UrlParts.Of(evidence.PageUrl) is { } page && !directories.Any(directory => Covers(directory, page)))
        {
            findings.Add(FindingCode.PayDirectory, FindingCertainty.Proven, new Fact(FactKind.NotCovered, page.Origin + page.Path, string.Join(", ", directories)));
        }
    }

    private void CheckNames()
    {
        if (evidence.Names is not { } names)
        {
            return;
        }

        var isBridge = evidence.Call == PaymentCall.GetBrandWCPayRequest;
        var (right, wrong) = isBridge ? ("timeStamp", "timestamp") : ("timestamp", "timeStamp");
        if (names.Contains(wrong, StringComparer.Ordinal) && !names.Contains(right, StringComparer.Ordinal))
        {
            findings.Add(FindingCode.PayTimestampName, FindingCertainty.Proven, new Fact(FactKind.Misspelt, wrong, right));
        }

        var missing = new[] { "timestamp", "nonceStr", "package", "paySign", isBridge ? "appId" : "package" }.Distinct()
            .Where(name => !names.Contains(name, StringComparer.OrdinalIgnoreCase)).ToArray();
        if (missing.Length > 0)
        {
            findings.Add(FindingCode.PayFieldMalformed, FindingCertainty.Proven, new Fact(FactKind.Missing, string.Join(", ", missing)));
        }

        if (!names.Contains("signType", StringComparer.Ordinal))
        {
            findings.Add(FindingCode.PaySignTypeMissing, FindingCertainty.Proven, new Fact(FactKind.Missing, "signType"));
        }
    }

    private void CheckSignType()
    {
        var signType = evidence.SignType;
        if (signType is { Length: > 0 } and not ("MD5" or "HMAC-SHA256" or "RSA"))
        {
            findings.Add(FindingCode.PaySignTypeDiffers, FindingCertainty.Proven, new Fact(FactKind.FieldIs, "signType", signType));
        }
        else if (signType is { Length: > 0 } && evidence.OrderSignType is { Length: > 0 } order && order != signType)
        {
            findings.Add(FindingCode.PaySignTypeDiffers, FindingCertainty.Proven, new Fact(FactKind.FieldsDiffer, "signType", signType, order));
        }
        else if (signType == "" && evidence.Names?.Contains("signType", StringComparer.Ordinal) != false)
        {
            findings.Add(FindingCode.PaySignTypeMissing, FindingCertainty.Proven, new Fact(FactKind.FieldIs, "signType", ""));
        }
    }

    private IEnumerable<string> Malformed()
    {
        if (evidence.Timestamp is { Length: > 0 } time && (time.Length is < 9 or > 11 || !time.All(digit => digit is >= '0' and <= '9')))
        {
            yield return "timestamp=" + time;
        }

        if (evidence.NonceStr is { Length: > ConfigFormCheck.LongestNonce } nonce)
        {
            yield return "nonceStr=" + nonce;
        }
    }

    /// <summary>A directory covers the pages in it. The scheme and the host have to match too.</summary>
    private static bool Covers(string directory, UrlParts page)
    {
        var text = directory.Trim();
        var address = UrlParts.Of(text.Contains("://") ? text : page.Scheme + "://" + text);
        var folder = address?.Path.TrimEnd('/') + "/";
        return address is not null
            && page.Scheme.Equals(address.Scheme, StringComparison.OrdinalIgnoreCase)
            && HostName.InAscii(page.Host.ToLowerInvariant()) == HostName.InAscii(address.Host.ToLowerInvariant())
            && (page.Path.Length == 0 ? "/" : page.Path).StartsWith(folder, StringComparison.Ordinal);
    }
}
