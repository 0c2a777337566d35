namespace WeixinJsSdk.WeixinApi;

/// <summary>
/// An inner exception that repeats no secret: handlers have been seen to put the whole request address, token included, into theirs.
/// </summary>
internal static class SafeCause
{
    public static Exception Of(Exception exception, IReadOnlyList<string> secrets)
    {
        var text = exception.ToString();
        return secrets.Any(secret => secret.Length > 0 && text.Contains(secret))
            ? new HttpRequestException($"{exception.GetType().Name}: {ErrorText.Clean(exception.Message, secrets)}")
            : exception;
    }
}
