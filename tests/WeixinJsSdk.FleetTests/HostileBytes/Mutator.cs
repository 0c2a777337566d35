using System.Text;

namespace WeixinJsSdk.FleetTests.HostileBytes;

/// <summary>Damages bytes in the ways that disks, networks and other programs do, and in those that parsers dislike. All chance comes from the seed.</summary>
internal sealed class Mutator(int seed)
{
    private const int MostAtOnce = 4;

    private static readonly byte[][] Dislikes =
    [
        .. new[]
        {
            "\"", "\\", "\\u", "\\ud800", "\\ud800\\ud800", "\\u0000", "{", "}", "[", "]", ",", ":", "null", "true", "{}", "[]", "\"\"", "\0", "<html>",
            "-", "-1", "0", "1.5", "1e999", "-1e999", "NaN", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "\"7200\"", "\"-0\"",
            "/*", "//", "微信", new string('[', 200), new string('9', 400),
        }.Select(Encoding.UTF8.GetBytes),
        [0xEF, 0xBB, 0xBF],
        [0xFF, 0xFE],
        [0xC0, 0x80],
        [0xED, 0xA0, 0x80],
        [0xF4, 0x90, 0x80, 0x80],
    ];

    private readonly Random _random = new(seed);

    /// <summary>One of these, damaged in one to four ways.</summary>
    public byte[] Mutate(byte[][] originals)
    {
        var bytes = Pick(originals);
        for (var left = _random.Next(MostAtOnce); left >= 0; left--)
        {
            bytes = MutateOnce(bytes, originals);
        }

        return bytes;
    }

    private byte[] MutateOnce(byte[] bytes, byte[][] originals)
    {
        var (start, end) = Range(bytes);
        return _random.Next(8) switch
        {
            0 => FlipBit(bytes),
            1 => [.. bytes[..start], .. Noise(end - start), .. bytes[end..]],
            2 => [.. bytes[..start], .. bytes[end..]],
            3 => bytes[..start],
            4 => [.. bytes[..end], .. bytes[start..]],
            5 => [.. bytes[..start], .. Pick(Dislikes), .. bytes[end..]],
            6 => [.. bytes[..start], .. Pick(Dislikes), .. bytes[start..]],
            _ => Splice(bytes, Pick(originals)),
        };
    }

    private byte[] FlipBit(byte[] bytes)
    {
        if (bytes.Length == 0)
        {
            return bytes;
        }

        byte[] flipped = [.. bytes];
        flipped[_random.Next(bytes.Length)] ^= (byte)(1 << _random.Next(8));
        return flipped;
    }

    private byte[] Splice(byte[] head, byte[] tail) => [.. head[.._random.Next(head.Length + 1)], .. tail[_random.Next(tail.Length + 1)..]];

    private byte[] Noise(int length)
    {
        var noise = new byte[length];
        _random.NextBytes(noise);
        return noise;
    }

    private (int Start, int End) Range(byte[] bytes)
    {
        var start = _random.Next(bytes.Length + 1);
        return (start, start + _random.Next(Math.Min(24, bytes.Length - start) + 1));
    }

    private byte[] Pick(byte[][] from) => from[_random.Next(from.Length)];
}
