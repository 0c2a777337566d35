using WeixinJsSdk.Doctor.Findings;
using WeixinJsSdk.Doctor.Search;
using WeixinJsSdk.Doctor.Secrets;

namespace WeixinJsSdk.Doctor.Payments;

/// <summary>
/// Compares a signed V2 string, field by field, with what the page passes. The string contains the key, so only the other fields are shown.
/// </summary>
internal static class PaySignedStringCheck
{
    private const string Prefix = "prepay_id=";

    /// <summary>The length of the longest name. A longer text before "=" is not a name but a key that ends in "=".</summary>
    private const int LongestName = 16;

    private static readonly char[] Ampersand = ['&'];
    private static readonly string[] SignTypes = ["MD5", "HMAC-SHA256", "RSA", "SHA1"];

    public static void Check(PaymentEvidence evidence, FindingList findings)
    {
        var handedOver = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["appId"] = evidence.AppId,
            ["timeStamp"] = evidence.Timestamp,
            ["nonceStr"] = evidence.NonceStr,
            ["package"] = evidence.Package,
            ["signType"] = evidence.SignType,
        };
        var signed = Fields(evidence.SignedString!.Trim());
        if (signed.Count == 0)
        {
            return;
        }

        CheckNames([.. signed.Keys], handedOver.Keys, findings);
        foreach (var field in handedOver.Where(field => !string.IsNullOrEmpty(field.Value)))
        {
            if (!signed.TryGetValue(field.Key, out var value) || value == field.Value)
            {
                continue;
            }

            var longer = value.StartsWith(field.Value!, StringComparison.Ordinal) ? value.Length - field.Value!.Length : 0;
            var mayEndInKey = !signed.ContainsKey("key") && evidence.SignedString!.TrimEnd().EndsWith(value, StringComparison.Ordinal);
            if (longer >= SignedValue.ShortestKey && mayEndInKey)
            {
                findings.Add(FindingCode.PayKeyNotAppended, FindingCertainty.Proven, new Fact(FactKind.RightWhenPadded, $"…&{field.Key}=…***"));
            }
            else
            {
                var shown = longer is > 0 and < SignedValue.ShortestKey || SignTypes.Contains(value, StringComparer.Ordinal) ? value : Start(value, field.Value!);
                shown = mayEndInKey ? SignedValue.WithoutKey(shown, HasPrefix(shown) ? field.Value! : Bare(field.Value!)) : shown;
                findings.Add(CodeOf(field.Key, field.Value!, value), FindingCertainty.Proven, new Fact(FactKind.FieldsDiffer, field.Key, field.Value!, SignedValue.Shown(shown, field.Value!)));
            }
        }

        if (!signed.ContainsKey("key") && IsHashOf(evidence.SignedString!.Trim(), evidence))
        {
            findings.Add(FindingCode.PayKeyNotAppended, FindingCertainty.Proven, new Fact(FactKind.Missing, "key"));
        }
    }

    /// <summary>
    /// Whether the paySign is the hash of a string without the key. Logs should omit the key, so only the hash proves that the server did not sign
    /// it.
    /// </summary>
    private static bool IsHashOf(string text, PaymentEvidence evidence) =>
        !string.IsNullOrEmpty(evidence.PaySign)
        && GivenSignature.Of(evidence.PaySign!, isUpper: true).Hex is var hex
        && (Is(PlainHash.Md5(text), hex) || (!string.IsNullOrEmpty(evidence.ApiKey) && Is(PlainHash.HmacSha256(evidence.ApiKey!, text), hex)));

    private static bool Is(string hash, string hex) => hash.Equals(hex, StringComparison.OrdinalIgnoreCase);

    private static void CheckNames(string[] names, IEnumerable<string> right, FindingList findings)
    {
        var shown = new Fact(FactKind.SignedNames, string.Join(", ", names));
        foreach (var name in right.Where(name => !names.Contains(name, StringComparer.Ordinal)))
        {
            var code = name switch
            {
                "timeStamp" when names.Contains("timestamp", StringComparer.Ordinal) => FindingCode.PayTimestampSigned,
                _ when names.Any(other => other.Replace("_", "").Equals(name, StringComparison.OrdinalIgnoreCase)) => FindingCode.PayNameSigned,
                "signType" => FindingCode.PaySignTypeNotSigned,
                "appId" => FindingCode.PayAppIdNotSigned,
                _ => FindingCode.PayFieldMalformed,
            };
            findings.Add(code, FindingCertainty.Proven, shown);
        }
    }

    private static FindingCode CodeOf(string name, string handedOver, string signed) => name switch
    {
        "appId" => FindingCode.PayAppIdWrong,
        "timeStamp" => FindingCode.TimestampDiffers,
        "nonceStr" => FindingCode.NonceDiffers,
        "package" when HasPrefix(handedOver) != HasPrefix(signed) => FindingCode.PayPrefixMissing,
        "package" => FindingCode.PayFieldMalformed,
        _ => FindingCode.PaySignTypeDiffers,
    };

    /// <summary>Returns only as much of a signed value as the page's value is long, since a key may follow without its name.</summary>
    private static string Start(string signed, string handedOver)
    {
        var length = handedOver.Length + (HasPrefix(signed) ? Prefix.Length : 0) - (HasPrefix(handedOver) ? Prefix.Length : 0);
        return signed.Length <= length ? signed : signed.Remove(Math.Max(length, 0)) + "…";
    }

    private static string Bare(string package) => HasPrefix(package) ? package.Substring(Prefix.Length) : package;

    private static bool HasPrefix(string package) => package.StartsWith(Prefix, StringComparison.Ordinal);

    private static Dictionary<string, string> Fields(string text)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in text.Split(Ampersand))
        {
            var equals = part.IndexOf('=');
            if (equals is > 0 and <= LongestName)
            {
                fields[part.Substring(0, equals)] = part.Substring(equals + 1);
            }
        }

        return fields;
    }
}
