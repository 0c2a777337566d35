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

    /// <summary>The checks to make, in this order; may be empty.</summary>
    public IReadOnlyList<string> Checks { get; }

    /// <summary>How to correct the error.</summary>
    public string Fix { get; }
}
