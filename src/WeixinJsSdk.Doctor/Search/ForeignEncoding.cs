using System.Text;
using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Doctor.Search;

/// <summary>The encodings in which servers hash strings by mistake. WeChat uses UTF-8.</summary>
internal static class ForeignEncoding
{
    private const int Gbk = 936;

    /// <summary>GBK (GB2312) if the runtime supports it: .NET 8 and later, and .NET Framework. Characters that GBK lacks become <c>?</c>.</summary>
    private static readonly Encoding? Chinese = FindGbk();

    /// <summary>The names and encodings. Those that agree with ASCII differ from UTF-8 only for texts with non-ASCII letters.</summary>
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
