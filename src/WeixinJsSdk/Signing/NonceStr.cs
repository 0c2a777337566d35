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

    // The system's generator costs more for 16 bytes than the hash does: each thread draws for many at once.
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
        private int _left;

        public string Next()
        {
            if (_left < Length)
            {
                Draw();
            }

            _left -= Length;
            return new string(_letters, _left, Length);
        }

        private void Draw()
        {
            _generator.GetBytes(_random);
            var drawn = 0;
            foreach (var value in _random)
            {
                // Two of the 64 values stand for no letter and are passed over: letters are equally likely.
                var letter = value & SixBits;
                if (letter < Letters.Length)
                {
                    _letters[drawn++] = Letters[letter];
                }
            }

            _left = drawn;
        }
    }
}
