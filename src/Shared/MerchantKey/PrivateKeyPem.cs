namespace WeixinJsSdk.Shared;

/// <summary>Decodes PEM text (RFC 7468) to the bytes of the first private key in it.</summary>
internal static class PrivateKeyPem
{
    private const string Begin = "-----BEGIN ";
    private const string Dashes = "-----";
    private const string Pkcs8 = "PRIVATE KEY";
    private const string Pkcs1 = "RSA PRIVATE KEY";
    private const string Encrypted = "is encrypted. Decrypt it first, for instance with 'openssl pkcs8 -in key.pem -out plain.pem', and guard the file.";

    /// <exception cref="FormatException">The text contains no such key. The caller puts the name of the setting before the message.</exception>
    public static byte[] Decode(string text, out bool isPkcs8)
    {
        // An environment variable often contains its line breaks as the two characters \n.
        var pem = text.Replace("\\r", "").Replace("\\n", "\n");
        isPkcs8 = true;
        var body = Body(pem, Pkcs8);
        if (body is null)
        {
            isPkcs8 = false;
            body = Body(pem, Pkcs1) ?? throw new FormatException(WhatElse(pem));
        }

        if (body.Contains("ENCRYPTED"))
        {
            throw new FormatException(Encrypted);
        }

        try
        {
            return Convert.FromBase64String(body);
        }
        catch (FormatException)
        {
            throw new FormatException("is damaged: what stands between its BEGIN and END lines is not base64.");
        }
    }

    private static string? Body(string pem, string label)
    {
        var begin = Begin + label + Dashes;
        var start = pem.IndexOf(begin, StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        start += begin.Length;
        var end = pem.IndexOf("-----END " + label + Dashes, start, StringComparison.Ordinal);
        return end < 0 ? throw new FormatException($"is truncated: the line '-----END {label}-----' is missing.") : pem.Substring(start, end - start);
    }

    private static string WhatElse(string pem) =>
        pem.Contains(Begin + "ENCRYPTED " + Pkcs8) ? Encrypted
        : pem.Contains(Begin)
            ? "holds no RSA private key. It must have a block 'BEGIN PRIVATE KEY' or 'BEGIN RSA PRIVATE KEY', as in apiclient_key.pem; a certificate or a public key cannot sign."
            : "must be PEM text that begins with '-----BEGIN PRIVATE KEY-----' or '-----BEGIN RSA PRIVATE KEY-----'.";
}
