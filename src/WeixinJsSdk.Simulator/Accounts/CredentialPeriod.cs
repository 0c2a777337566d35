namespace WeixinJsSdk.Simulator.Accounts;

/// <summary>A period of five minutes in WeChat's rules, which shrinks with lifetimes too short for it.</summary>
internal static class CredentialPeriod
{
    private static readonly TimeSpan FiveMinutes = TimeSpan.FromMinutes(5);

    public static TimeSpan For(TimeSpan lifetime) => lifetime < 2 * FiveMinutes ? lifetime / 2 : FiveMinutes;

    public static TimeSpan Positive(TimeSpan value, string parameter) => value > TimeSpan.Zero
        ? value
        : throw new ArgumentOutOfRangeException(parameter, value, $"{parameter} must be longer than zero.");

    public static TimeSpan NotNegative(TimeSpan value, string parameter) => value >= TimeSpan.Zero
        ? value
        : throw new ArgumentOutOfRangeException(parameter, value, $"{parameter} must not be negative.");
}
