using WeixinJsSdk.Shared;

namespace WeixinJsSdk;

/// <summary>The text of a check in one language. Immutable. It contains no secret.</summary>
public sealed class AccountCheckText
{
    internal AccountCheckText(string title, string message, string advice)
    {
        Title = title;
        Message = message;
        Advice = advice;
    }

    /// <summary>What was checked, in a few words.</summary>
    public string Title { get; }

    /// <summary>The result.</summary>
    public string Message { get; }

    /// <summary>What to do about it; empty if there is nothing to do.</summary>
    public string Advice { get; }

    /// <summary>Title, message and advice.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Title}: {Message} {Advice}".TrimEnd();

    internal AccountCheckText Without(SecretMask secrets) => new(Title, secrets.HideKnown(Message), secrets.HideKnown(Advice));
}
