namespace WeixinJsSdk.Signing;

/// <summary>The rule for a <c>timestamp</c>: whole seconds since 1970-01-01 UTC.</summary>
internal static class SigningTime
{
    public static void Require(long timestamp, string parameter)
    {
        if (timestamp < 0)
        {
            throw new ArgumentOutOfRangeException(parameter, $"{parameter} must be the seconds since 1970-01-01 UTC, and not negative.");
        }
    }
}
