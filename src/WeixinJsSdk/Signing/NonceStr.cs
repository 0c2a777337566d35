using System.Security.Cryptography;

namespace WeixinJsSdk;

/// <summary>The random string of a signature (随机字符串).</summary>
internal static class NonceStr
{
    public const int MaximumLength = 32;
    public const int Length = 16;

    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private const int SixBits = 0x3F;

    // The system's generator costs more for 16 bytes than the hash does: each thread asks it for many at once.
    [ThreadStatic]
    private static Source? _ofThisThread;

    public static string Create() => (_ofThisThread ??= new Source()).Next();

    public static void Require(string? nonceStr, string parameter)
    {
        Guard.NotEmpty(nonceStr, parameter);
        if (nonceStr!.Length > MaximumLength)
        {
            throw new ArgumentException($"{parameter} must have at most {MaximumLength} characters; this one has {nonceStr.Length}.", parameter);
        }

        if (Blank.IndexIn(nonceStr) >= 0)
        {
            throw new ArgumentException($"{parameter} must not contain white space or control characters; letters and digits are recommended.", parameter);
        }
    }

    private sealed class Source
    {
        private readonly RandomNumberGenerator _generator = RandomNumberGenerator.Create();
        private readonly byte[] _random = new byte[2048];
        private int _used = 2048;

        public string Next()
        {
            Span<char> nonce = stackalloc char[Length];
            for (var i = 0; i < nonce.Length;)
            {
                if (_used == _random.Length)
                {
                    _generator.GetBytes(_random);
                    _used = 0;
                }

                // Two of the 64 values stand for no letter and are passed over: letters are equally likely.
                var letter = _random[_used++] & SixBits;
                if (letter < Letters.Length)
                {
                    nonce[i++] = Letters[letter];
                }
            }

            return nonce.ToString();
        }
    }
}
