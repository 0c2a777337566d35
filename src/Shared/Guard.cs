namespace WeixinJsSdk.Shared;

/// <summary>Checks of arguments. The message of each exception states the rule.</summary>
internal static class Guard
{
    public static T NotNull<T>(T? value, string parameter)
        where T : class => value ?? throw new ArgumentNullException(parameter);

    public static string NotEmpty(string? value, string parameter)
    {
        if (string.IsNullOrEmpty(value))
        {
            throw value is null
                ? new ArgumentNullException(parameter)
                : new ArgumentException($"{parameter} must not be empty.", parameter);
        }

        return value!;
    }

    /// <summary>Returns a function for a fixed value, for code that otherwise reads the value from the options on each call.</summary>
    public static Func<string> Constant(string? value, string parameter)
    {
        var constant = NotEmpty(value, parameter);
        return () => constant;
    }
}
