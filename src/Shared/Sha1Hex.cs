namespace WeixinJsSdk.Shared;

/// <summary>SHA-1 of a text, as WeChat writes it: 40 lower-case hexadecimal digits.</summary>
internal static class Sha1Hex
{
    public static string Compute(string text)
    {
        var signed = SigningText.Begin(text.Length);
        signed.Append(text);
        return signed.ToSha1Hex();
    }

    /// <summary>Of texts with nothing in between; null is none.</summary>
    public static string Compute(string?[] texts)
    {
        var length = 0;
        foreach (var text in texts)
        {
            if (text is { Length: > 0 } && char.IsHighSurrogate(text[text.Length - 1]))
            {
                // Half a character, whose other half may begin the next text: taken one by one, both would be lost.
                return Compute(string.Concat(texts));
            }

            length += text?.Length ?? 0;
        }

        var signed = SigningText.Begin(length);
        foreach (var text in texts)
        {
            signed.Append(text ?? "");
        }

        return signed.ToSha1Hex();
    }

    /// <summary>Of a text in another encoding than WeChat's.</summary>
    public static string Compute(byte[] bytes)
    {
        var signed = SigningText.Begin(bytes.Length);
        signed.Append(bytes);
        return signed.ToSha1Hex();
    }
}
