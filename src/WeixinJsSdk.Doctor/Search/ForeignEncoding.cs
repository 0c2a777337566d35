using System.Text;
using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Doctor.Search;

/// <summary>The encodings that strings are hashed in by mistake. WeChat takes UTF-8.</summary>
internal static class ForeignEncoding
{
    private const int Gbk = 936;

    /// <summary>GBK (GB2312), where the runtime has it: .NET 8 and later, and .NET Framework. Characters it lacks become <c>?</c>.</summary>
    private static readonly Encoding? Chinese = FindGbk();

    /// <summary>Name and encoding. With those that agree with ASCII only a text with other letters can tell.</summary>
    public static IReadOnlyList<(string Name, Encoding Encoding, bool AgreesWithAscii)> All { get; } =
    [
        .. Chinese is null ? Array.Empty<(string, Encoding, bool)>() : [("GBK", Chinese, true)],
        ("ISO-8859-1", Encoding.GetEncoding("ISO-8859-1"), true),
        ("US-ASCII", Encoding.ASCII, true),
        ("UTF-16", Encoding.Unicode, false),
        ("UTF-16BE", Encoding.BigEndianUnicode, false),
    ];

    public static string Sha1(string text, Encoding encoding) => Sha1Hex.Compute(encoding.GetBytes(text));

    public static bool IsAscii(string text) => text.All(character => character < '\u0080');

    private static Encoding? FindGbk()
    {
#if NET8_0_OR_GREATER
        return CodePagesEncodingProvider.Instance.GetEncoding(Gbk);
#else
        try
        {
            return Encoding.GetEncoding(Gbk);
        }
        catch (Exception absent) when (absent is NotSupportedException or ArgumentException)
        {
            return null;
        }
#endif
    }
}
