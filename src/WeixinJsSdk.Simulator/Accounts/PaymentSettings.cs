using System.Security.Cryptography;
using WeixinJsSdk.Simulator.Protocol;

namespace WeixinJsSdk.Simulator;

/// <summary>What the account's merchant has set at 微信支付: the keys that payments are signed with, and 支付目录.</summary>
public sealed class PaymentSettings
{
    private volatile IReadOnlyList<string> _directories = [];
    private volatile string? _publicKeyPem;

    /// <summary>The APIv2 key of signType <c>MD5</c> and <c>HMAC-SHA256</c>; null while there is none.</summary>
    public string? ApiKey { get; set; }

    /// <summary>The merchant's RSA public key (PEM, <c>PUBLIC KEY</c> or <c>RSA PUBLIC KEY</c>) of signType <c>RSA</c>; null while there is none.</summary>
    /// <exception cref="ArgumentException">The text is not an RSA public key.</exception>
    public string? PublicKeyPem
    {
        get => _publicKeyPem;
        set
        {
            if (value is not null)
            {
                using var key = RSA.Create();
                key.ImportFromPem(value);
            }

            _publicKeyPem = value;
        }
    }

    /// <summary>The 支付授权目录.</summary>
    public IReadOnlyList<string> Directories => _directories;

    /// <summary>
    /// Sets 支付授权目录: the root of a host (<c>https://example.com/</c>) covers every page on it,
    /// a deeper one (<c>https://example.com/pay/</c>) only the pages directly in it.
    /// </summary>
    /// <param name="directories">http or https addresses that end with <c>/</c>.</param>
    /// <exception cref="ArgumentException">One is not such an address.</exception>
    public void SetDirectories(params string[] directories)
    {
        ArgumentNullException.ThrowIfNull(directories);
        foreach (var directory in directories)
        {
            if (PageUrl.Parse(directory) is not { } page || !directory.EndsWith('/') || page.Text != directory || directory.Contains('?', StringComparison.Ordinal))
            {
                throw new ArgumentException($"\"{directory}\" cannot be a 支付目录: give an http or https address that ends with \"/\".", nameof(directories));
            }
        }

        _directories = [.. directories];
    }
}
