using System.Security.Cryptography;

namespace WeixinJsSdk;

/// <summary>The random string of a signature (随机字符串).</summary>
internal static class NonceStr
{
    public const int MaximumLength = 32;
    public const int Length = 16;

    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    // The largest multiple of 62 in a byte: a byte beyond it would favour the first letters and is passed over.
    private const int Fair = 248;

    // The system's generator costs more for 16 bytes than the hash does: each thread asks it for many at once.
    [ThreadStatic]
    private static RandomBytes? _random;

    public static string Create()
    {
        var random = _random ??= new RandomBytes();
#if NET8_0_OR_GREATER
        Span<char> nonce = stackalloc char[Length];
#else
        var nonce = new char[Length];
#endif
        for (var i = 0; i < Length;)
        {
            var next = random.Next();
            if (next < Fair)
            {
                nonce[i++] = Letters[next % Letters.Length];
            }
        }

        return new string(nonce);
    }

    public static void Require(string? nonceStr, string parameter)
    {
        Guard.NotEmpty(nonceStr, parameter);
        if (nonceStr!.Length > MaximumLength)
        {
            throw new ArgumentException($"{parameter} must have at most {MaximumLength} characters; this one has {nonceStr.Length}.", parameter);
        }

        foreach (var character in nonceStr)
        {
            if (char.IsWhiteSpace(character) || char.IsControl(character))
            {
                throw new ArgumentException($"{parameter} must not contain white space or control characters; letters and digits are recommended.", parameter);
            }
        }
    }

    private sealed class RandomBytes
    {
        private readonly byte[] _bytes = new byte[512];
        private readonly RandomNumberGenerator _generator = RandomNumberGenerator.Create();
        private int _next = 512;

        public byte Next()
        {
            if (_next == _bytes.Length)
            {
                _generator.GetBytes(_bytes);
                _next = 0;
            }

            var value = _bytes[_next];
            _bytes[_next++] = 0;
            return value;
        }
    }
}
