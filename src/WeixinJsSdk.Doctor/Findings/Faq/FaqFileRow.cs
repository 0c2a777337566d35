namespace WeixinJsSdk.Doctor.Findings;

/// <summary>A row of <c>faq.json</c>.</summary>
internal sealed class FaqFileRow
{
    public required int Number { get; init; }

    public required string? ErrMsg { get; init; }

    public required FindingCode[] Codes { get; init; }

    public required FaqFileText English { get; init; }

    public required FaqFileText Chinese { get; init; }

    public FaqRow ToRow() => new(Number, ErrMsg, Codes, English.ToText(), Chinese.ToText());
}

/// <summary>The texts of a row in one language.</summary>
internal sealed class FaqFileText
{
    public required string Symptom { get; init; }

    public required string Cause { get; init; }

    public required string[] Checks { get; init; }

    public required string Fix { get; init; }

    public FaqText ToText() => new(Symptom, Cause, Checks, Fix);
}
