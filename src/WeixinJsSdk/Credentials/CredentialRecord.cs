using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace WeixinJsSdk.Credentials;

/// <summary>
/// How a credential stands in the shared cache: a checksum, then JSON that names the key it belongs to. What is truncated, damaged, of
/// another format or of another key is not a credential.
/// </summary>
internal static class CredentialRecord
{
    private const int ChecksumSize = 32;

    public static byte[] Write(string key, Credential credential)
    {
        var fields = new CredentialFields
        {
            Key = key,
            Value = credential.Value,
            FirstRequestedAt = credential.FirstRequestedAt.UtcTicks,
            RequestedAt = credential.RequestedAt.UtcTicks,
            ExpiresAt = credential.ExpiresAt.UtcTicks,
            RepeatedAt = credential.RepeatedAt?.UtcTicks,
        };
        var json = JsonSerializer.SerializeToUtf8Bytes(fields, CredentialJson.Default.CredentialFields);
        var record = new byte[ChecksumSize + json.Length];
        Checksum(json, 0, json.Length).CopyTo(record, 0);
        json.CopyTo(record, ChecksumSize);
        return record;
    }

    /// <returns>Null for anything that <see cref="Write"/> did not write under this key.</returns>
    public static Credential? Read(string key, byte[]? record)
    {
        if (record is null || record.Length <= ChecksumSize || !HasItsChecksum(record))
        {
            return null;
        }

        CredentialFields? fields;
        try
        {
            fields = JsonSerializer.Deserialize(record.AsSpan(ChecksumSize), CredentialJson.Default.CredentialFields);
        }
        catch (JsonException)
        {
            return null;
        }

        return fields is not null && fields.Key == key ? ToCredential(fields) : null;
    }

    private static Credential? ToCredential(CredentialFields fields)
    {
        var times = new[] { fields.FirstRequestedAt, fields.RequestedAt, fields.ExpiresAt, fields.RepeatedAt ?? 0 };
        if (string.IsNullOrEmpty(fields.Value) || times.Any(ticks => ticks < 0 || ticks > DateTimeOffset.MaxValue.UtcTicks)
            || fields.ExpiresAt <= fields.RequestedAt || fields.RequestedAt < fields.FirstRequestedAt)
        {
            return null;
        }

        return new Credential(
            fields.Value!,
            Moment(fields.FirstRequestedAt),
            Moment(fields.RequestedAt),
            Moment(fields.ExpiresAt),
            fields.RepeatedAt is { } repeatedAt ? Moment(repeatedAt) : null);
    }

    private static DateTimeOffset Moment(long ticks) => new(ticks, TimeSpan.Zero);

    private static bool HasItsChecksum(byte[] record) =>
        Checksum(record, ChecksumSize, record.Length - ChecksumSize).AsSpan().SequenceEqual(record.AsSpan(0, ChecksumSize));

    private static byte[] Checksum(byte[] bytes, int offset, int count)
    {
#if NET8_0_OR_GREATER
        return SHA256.HashData(bytes.AsSpan(offset, count));
#else
        using var sha256 = SHA256.Create();
        return sha256.ComputeHash(bytes, offset, count);
#endif
    }
}

/// <summary>The fields of a record; times are UTC ticks.</summary>
internal sealed class CredentialFields
{
    public string? Key { get; set; }

    public string? Value { get; set; }

    public long FirstRequestedAt { get; set; }

    public long RequestedAt { get; set; }

    public long ExpiresAt { get; set; }

    public long? RepeatedAt { get; set; }
}

[JsonSerializable(typeof(CredentialFields))]
internal sealed partial class CredentialJson : JsonSerializerContext;
