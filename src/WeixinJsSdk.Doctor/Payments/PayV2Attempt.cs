using WeixinJsSdk.Doctor.Search;

namespace WeixinJsSdk.Doctor.Payments;

/// <summary>A text that may have been hashed for a V2 payment. Its defaults are right (安全规范).</summary>
internal sealed record PayV2Attempt(string? AppId, string? Timestamp, string? NonceStr, string? Package, string? SignType, string Key)
    : PayValues(AppId, Timestamp, NonceStr, Package, SignType)
{
    public static readonly string[] RightNames = ["appId", "timeStamp", "nonceStr", "package", "signType"];

    /// <summary>The names in the order in which they are signed. The default is ordinal order, with upper-case letters first, as WeChat prescribes.</summary>
    public string[] Names { get; init; } = RightNames;

    public bool IsSorted { get; init; } = true;

    /// <summary>Joins the fields and the key into the text; null for the right way.</summary>
    public Func<string, string, string>? Joined { get; init; }

    /// <summary>Hashes the text with the key into upper-case digits; null for MD5.</summary>
    public Func<string, string, string>? Hash { get; init; }

    public string PaySign()
    {
        string?[] values = [AppId, Timestamp, NonceStr, Package, SignType];
        var given = Names.Zip(values, (name, value) => (Name: name, Value: value)).Where(one => !string.IsNullOrEmpty(one.Value));
        var sorted = IsSorted ? given.OrderBy(one => one.Name, StringComparer.Ordinal) : given;
        var fields = string.Join("&", sorted.Select(one => one.Name + "=" + one.Value));
        var text = Joined is null ? fields + "&key=" + Key : Joined(fields, Key);
        return (Hash is null ? PlainHash.Md5(text) : Hash(Key, text)).ToUpperInvariant();
    }

    /// <summary>Omits the values, because the key is one of them.</summary>
    public override string ToString() => nameof(PayV2Attempt);
}
