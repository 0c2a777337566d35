namespace WeixinJsSdk.Shared;

/// <summary>Checks of arguments whose message is the rule.</summary>
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

    /// <summary>A value that never changes, for what else would ask the options each time.</summary>
    public static Func<string> Constant(string? value, string parameter)
    {
        var constant = NotEmpty(value, parameter);
        return () => constant;
    }
}
