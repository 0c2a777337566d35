using System.Buffers;
using System.Security.Cryptography;

namespace WeixinJsSdk.Simulator.Accounts;

/// <summary>Unpredictable values of the length and alphabet WeChat uses.</summary>
internal static class CredentialText
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static readonly SearchValues<char> Allowed = SearchValues.Create(Alphabet);

    public static string AccessToken() => "97_" + RandomNumberGenerator.GetString(Alphabet, 150);

    public static string Ticket() => RandomNumberGenerator.GetString(Alphabet, 86);

    public static string MediaId() => RandomNumberGenerator.GetString(Alphabet, 64);

    /// <summary>Whether a text could be an access token at all; if not, WeChat answers 40014 instead of 40001.</summary>
    public static bool LooksLikeAccessToken(string value) =>
        value.Length is >= 100 and <= 512 && value.AsSpan().IndexOfAnyExcept(Allowed) < 0;
}
