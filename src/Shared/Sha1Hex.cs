namespace WeixinJsSdk.Shared;

/// <summary>Computes the SHA-1 of a text as WeChat writes it, in 40 lower-case hexadecimal digits.</summary>
internal static class Sha1Hex
{
    public static string Compute(string text)
    {
        var signed = SigningText.Begin(text.Length);
        signed.Append(text);
        return signed.ToSha1Hex();
    }

    /// <summary>Hashes texts joined without separators; null counts as empty.</summary>
    public static string Compute(string?[] texts)
    {
        var length = 0;
        foreach (var text in texts)
        {
            if (text is { Length: > 0 } && char.IsHighSurrogate(text[text.Length - 1]))
            {
                // The text ends in half of a surrogate pair, and the next text may begin with the other half. Encoding them separately would lose both.
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

    /// <summary>Hashes a text that was encoded in another encoding than WeChat's.</summary>
    public static string Compute(byte[] bytes)
    {
        var signed = SigningText.Begin(bytes.Length);
        signed.Append(bytes);
        return signed.ToSha1Hex();
    }
}
