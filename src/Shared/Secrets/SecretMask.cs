using System.Text;
using System.Text.RegularExpressions;

namespace WeixinJsSdk.Shared;

/// <summary>
/// Masks secrets in what is printed, including a part of a secret, one in another case, one that is percent-encoded, or one inside a longer text. No
/// eight successive characters of a secret are printed.
/// </summary>
internal sealed class SecretMask
{
    private const string Masked = "***";
    private const int Piece = 8;

    private readonly HashSet<string> _pieces = new(StringComparer.Ordinal);
    private readonly List<string> _short = [];

    public SecretMask(IEnumerable<string?> secrets)
    {
        foreach (var secret in secrets.Where(secret => !string.IsNullOrWhiteSpace(secret)))
        {
            foreach (var form in Forms(secret!))
            {
                Add(form);
            }
        }
    }

    public string Hide(string text) => NamedSecret.Hide(HideKnown(text), Masked);

    /// <summary>
    /// Masks only the given secrets. Use it for the library's own texts, where "getticket: 3 of 2000" would otherwise look like a parameter.
    /// </summary>
    public string HideKnown(string text) => HideShort(HidePieces(text));

    private static IEnumerable<string> Forms(string secret)
    {
        var bare = secret.Trim();
        yield return bare;
        yield return Percent.Component(bare);
        yield return Percent.Component(Percent.Component(bare));
        yield return Percent.Decode(bare);
        yield return bare.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").Replace("'", "&#39;");
        yield return string.Concat(bare.Where(character => !char.IsWhiteSpace(character)));
    }

    private void Add(string form)
    {
        var folded = form.ToLowerInvariant();
        if (folded.Length < Piece)
        {
            _short.Add(form);
        }

        for (var i = 0; i + Piece <= folded.Length; i++)
        {
            _pieces.Add(folded.Substring(i, Piece));
        }
    }

    private string HidePieces(string text)
    {
        if (_pieces.Count == 0 || text.Length < Piece)
        {
            return text;
        }

        var folded = text.ToLowerInvariant();
        var visible = new StringBuilder(text.Length);
        var hiddenTo = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (i + Piece <= folded.Length && _pieces.Contains(folded.Substring(i, Piece)))
            {
                visible.Append(i >= hiddenTo ? Masked : "");
                hiddenTo = i + Piece;
            }

            if (i >= hiddenTo)
            {
                visible.Append(text[i]);
            }
        }

        return visible.ToString();
    }

    private string HideShort(string text)
    {
        foreach (var secret in _short)
        {
            text = Regex.Replace(text, Regex.Escape(secret), Masked, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        }

        return text;
    }
}
