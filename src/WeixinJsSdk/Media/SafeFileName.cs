using System.Globalization;
using System.Text;

namespace WeixinJsSdk.Media;

/// <summary>Sanitizes a file name from the network, so that it is valid and harmless on every system.</summary>
internal static class SafeFileName
{
    /// <summary>File systems allow 255 bytes. The rest is left for a prefix that the caller may add.</summary>
    private const int MaxBytes = 200;

    private static readonly char[] Separators = ['/', '\\'];

    private static readonly HashSet<string> Devices = new(StringComparer.OrdinalIgnoreCase)
    {
        "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$",
        "COM0", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9", "COM¹", "COM²", "COM³",
        "LPT0", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9", "LPT¹", "LPT²", "LPT³",
    };

    /// <returns>The sanitized name; null if nothing is left.</returns>
    public static string? Of(string? name)
    {
        if (name is null)
        {
            return null;
        }

        var last = name.Substring(name.LastIndexOfAny(Separators) + 1);
        var clean = Clean(WithoutDrive(last)).Trim(' ', '.');
        if (clean.Length == 0)
        {
            return null;
        }

        clean = Shorten(clean);
        return Devices.Contains(clean.Split('.')[0].TrimEnd()) ? "_" + clean : clean;
    }

    private static string WithoutDrive(string name) =>
        name.Length >= 2 && name[1] == ':' && char.IsLetter(name[0]) ? name.Substring(2) : name;

    private static string Clean(string name)
    {
        var clean = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsSurrogatePair(name, i))
            {
                clean.Append(name[i]).Append(name[++i]);
            }
            else if (!IsInvisible(name[i]))
            {
                // Windows rejects these characters. A colon would name an alternate data stream of the file.
                clean.Append(name[i] is '<' or '>' or ':' or '"' or '|' or '?' or '*' ? '_' : name[i]);
            }
        }

        return clean.ToString();
    }

    /// <summary>Control characters, marks that change the direction of writing (with which a name that ends in exe can look as if it ended in jpg), and unpaired surrogates.</summary>
    private static bool IsInvisible(char character) => char.GetUnicodeCategory(character) is UnicodeCategory.Control
        or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    /// <summary>Shortens the name before the extension, so that the extension is kept.</summary>
    private static string Shorten(string name)
    {
        const int MaxExtensionLength = 16;
        var dot = name.LastIndexOf('.');
        var extension = dot > 0 && name.Length - dot <= MaxExtensionLength ? name.Substring(dot) : "";
        var stem = name.Substring(0, name.Length - extension.Length);
        while (Encoding.UTF8.GetByteCount(stem) + Encoding.UTF8.GetByteCount(extension) > MaxBytes)
        {
            stem = stem.Substring(0, stem.Length - (char.IsLowSurrogate(stem[stem.Length - 1]) ? 2 : 1));
        }

        return stem.TrimEnd(' ', '.') + extension;
    }
}
