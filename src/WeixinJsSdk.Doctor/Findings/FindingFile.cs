namespace WeixinJsSdk.Doctor.Findings;

/// <summary>The content of <c>findings.json</c>.</summary>
internal sealed class FindingFile
{
    /// <summary>The chapters of WeChat's document that findings refer to.</summary>
    public required ChapterRow[] Chapters { get; init; }

    public required FindingRow[] Findings { get; init; }
}

/// <summary>A chapter of WeChat's document. {0} stands for a row of 附录5, {1} for a check in that row.</summary>
internal sealed class ChapterRow
{
    public required string Key { get; init; }

    public required string English { get; init; }

    public required string Chinese { get; init; }
}

/// <summary>The texts of a finding.</summary>
internal sealed class FindingRow
{
    public required FindingCode Code { get; init; }

    /// <summary>The key of a chapter.</summary>
    public required string Chapter { get; init; }

    /// <summary>The values for the chapter's placeholders.</summary>
    public int[] Place { get; set; } = [];

    public required FindingWording English { get; init; }

    public required FindingWording Chinese { get; init; }
}

/// <summary>The texts of a finding in one language.</summary>
internal sealed class FindingWording
{
    public required string Problem { get; init; }

    public required string Advice { get; init; }
}

/// <summary>A row of <c>facts.json</c>: the sentence that states the fact behind a finding.</summary>
internal sealed class FactRow
{
    public required FactKind Kind { get; init; }

    public required string English { get; init; }

    public required string Chinese { get; init; }
}
