namespace WeixinJsSdk.Shared;

/// <summary>White space and control characters, which neither an address nor a nonce may hold.</summary>
internal static class WhiteSpace
{
    /// <returns>The place of the first one; negative where there is none.</returns>
    public static int IndexIn(string text)
    {
#if NET8_0_OR_GREATER
        // The usual text is printable ASCII, which is seen many characters at a time.
        if (text.AsSpan().IndexOfAnyExceptInRange('!', '~') < 0)
        {
            return -1;
        }
#endif
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is <= ' ' or >= '\u007f' && (char.IsWhiteSpace(text[i]) || char.IsControl(text[i])))
            {
                return i;
            }
        }

        return -1;
    }
}
