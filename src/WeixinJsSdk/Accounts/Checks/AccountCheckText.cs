using WeixinJsSdk.Shared;

namespace WeixinJsSdk;

/// <summary>A check in one language. Immutable; holds no secret.</summary>
public sealed class AccountCheckText
{
    internal AccountCheckText(string title, string message, string advice)
    {
        Title = title;
        Message = message;
        Advice = advice;
    }

    /// <summary>What was looked at, in a few words.</summary>
    public string Title { get; }

    /// <summary>What was found.</summary>
    public string Message { get; }

    /// <summary>What to do about it; empty where there is nothing to do.</summary>
    public string Advice { get; }

    /// <summary>Title, message and advice.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Title}: {Message} {Advice}".TrimEnd();

    internal AccountCheckText Without(SecretMask secrets) => new(Title, secrets.HideKnown(Message), secrets.HideKnown(Advice));
}
