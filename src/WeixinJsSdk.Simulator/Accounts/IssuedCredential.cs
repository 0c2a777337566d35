namespace WeixinJsSdk.Simulator.Accounts;

/// <summary>One token or ticket that was issued. Its end may be moved to an earlier time; its value never changes.</summary>
internal sealed class IssuedCredential(string value, DateTimeOffset issuedAt, DateTimeOffset endsAt)
{
    public string Value { get; } = value;

    public DateTimeOffset IssuedAt { get; } = issuedAt;

    /// <summary>From then on WeChat refuses it.</summary>
    public DateTimeOffset EndsAt { get; private set; } = endsAt;

    /// <summary>Until then the platform hands it out again when it is asked.</summary>
    public DateTimeOffset HandedOutUntil { get; private set; } = endsAt;

    /// <summary>Revoked, or ended before its time by a newer one: WeChat then says "not latest" instead of "expired".</summary>
    public bool EndedEarly { get; private set; }

    public bool IsValid(DateTimeOffset now) => now < EndsAt;

    public void EndBy(DateTimeOffset moment, bool handOutAgain = false)
    {
        if (moment < EndsAt)
        {
            EndsAt = moment;
            EndedEarly = true;
        }

        if (!handOutAgain && moment < HandedOutUntil)
        {
            HandedOutUntil = moment;
        }
    }

    /// <summary>Whole seconds left, as <c>expires_in</c> tells them.</summary>
    public int ExpiresIn(DateTimeOffset now) => (int)Math.Floor((HandedOutUntil - now).TotalSeconds);
}
