namespace WeixinJsSdk.Doctor;

/// <summary>A row of 附录5 in one language. Immutable.</summary>
public sealed class FaqText
{
    internal FaqText(string symptom, string cause, string[] checks, string fix)
    {
        Symptom = symptom;
        Cause = cause;
        Checks = Array.AsReadOnly(checks);
        Fix = fix;
    }

    /// <summary>The symptom.</summary>
    public string Symptom { get; }

    /// <summary>The cause.</summary>
    public string Cause { get; }

    /// <summary>What to check, in this order; may be empty.</summary>
    public IReadOnlyList<string> Checks { get; }

    /// <summary>What to do.</summary>
    public string Fix { get; }
}
