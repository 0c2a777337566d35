namespace WeixinJsSdk.Doctor.Payments;

/// <summary>A text that may have been signed for a V3 payment. Its defaults are right: four lines.</summary>
internal sealed record PayV3Attempt(string? AppId, string? Timestamp, string? NonceStr, string? Package, string? SignType)
    : PayValues(AppId, Timestamp, NonceStr, Package, SignType)
{
    public string LineEnd { get; init; } = "\n";

    public string LastEnd { get; init; } = "\n";

    /// <summary>Joins the lines in another way; null for the right way.</summary>
    public Func<PayV3Attempt, string>? Written { get; init; }

    public string Text() =>
        Written is not null
            ? Written(this)
            : string.Join(LineEnd, new[] { AppId, Timestamp, NonceStr, Package }.Where(line => line is not null)) + LastEnd;
}
