namespace WeixinJsSdk.Doctor.Search;

/// <summary>A given signature in the form that comparisons use, and the flaw of its original form.</summary>
internal sealed record GivenSignature(string Hex, FindingCode? Flaw)
{
    /// <param name="text">The signature as given.</param>
    /// <param name="isUpper">Whether upper-case digits are correct, as for payments.</param>
    public static GivenSignature Of(string text, bool isUpper = false)
    {
        var trimmed = text.Trim();
        var bare = trimmed.Replace("-", "");
        if (!IsHex(bare))
        {
            return FromBase64(trimmed) is { } hash ? new(Hexadecimal(hash, isUpper), FindingCode.SignatureMalformed) : new(text, FindingCode.SignatureMalformed);
        }

        var cased = isUpper ? bare.ToUpperInvariant() : bare.ToLowerInvariant();
        return new(
            cased,
            bare.Length != text.Length ? FindingCode.SignatureMalformed
            : cased == bare ? null
            : isUpper ? FindingCode.PaySignLowerCase
            : FindingCode.SignatureUpperCase);
    }

    private static bool IsHex(string text) => text.Length > 0 && text.All(Uri.IsHexDigit);

    /// <summary>Returns the hash if the signature was given in base64.</summary>
    private static byte[]? FromBase64(string text)
    {
        const int Sha1InBase64 = 28;
        if (text.Length != Sha1InBase64 || !text.All(character => char.IsLetterOrDigit(character) || character is '+' or '/' or '='))
        {
            return null;
        }

        try
        {
            return Convert.FromBase64String(text);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static string Hexadecimal(byte[] hash, bool isUpper)
    {
        var hex = BitConverter.ToString(hash).Replace("-", "");
        return isUpper ? hex : hex.ToLowerInvariant();
    }
}
