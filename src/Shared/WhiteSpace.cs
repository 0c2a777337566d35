namespace WeixinJsSdk.Shared;

/// <summary>Finds white space and control characters, which neither an address nor a nonce may contain.</summary>
internal static class WhiteSpace
{
    /// <returns>The position of the first such character; negative if there is none.</returns>
    public static int IndexIn(string text)
    {
#if NET8_0_OR_GREATER
        // Most texts are printable ASCII, which this search checks many characters at a time.
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
