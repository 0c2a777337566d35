using System.Security.Cryptography;
using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Signing;

/// <summary>The random string of a signature (随机字符串).</summary>
internal static class NonceStr
{
    public const int MaximumLength = 32;
    public const int Length = 16;

    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private const int SixBits = 0x3F;

    // Reading 16 bytes from the system's generator costs more than the hash. Each thread therefore reads random bytes for many nonces at once.
    [ThreadStatic]
    private static Source? _threadSource;

    public static string Create() => (_threadSource ??= new Source()).Next();

    public static void Require(string? nonceStr, string parameter)
    {
        Guard.NotEmpty(nonceStr, parameter);
        if (nonceStr!.Length > MaximumLength)
        {
            throw new ArgumentException($"{parameter} must have at most {MaximumLength} characters; this one has {nonceStr.Length}.", parameter);
        }

        if (WhiteSpace.IndexIn(nonceStr) >= 0)
        {
            throw new ArgumentException($"{parameter} must not contain white space or control characters; letters and digits are recommended.", parameter);
        }
    }

    private sealed class Source
    {
        private readonly RandomNumberGenerator _generator = RandomNumberGenerator.Create();
        private readonly byte[] _random = new byte[4096];
        private readonly char[] _letters = new char[4096];
        private int _remaining;

        public string Next()
        {
            if (_remaining < Length)
            {
                Refill();
            }

            _remaining -= Length;
            return new string(_letters, _remaining, Length);
        }

        private void Refill()
        {
            _generator.GetBytes(_random);
            var count = 0;
            foreach (var value in _random)
            {
                // Two of the 64 values map to no letter. They are skipped, so that all letters are equally likely.
                var letter = value & SixBits;
                if (letter < Letters.Length)
                {
                    _letters[count++] = Letters[letter];
                }
            }

            _remaining = count;
        }
    }
}
