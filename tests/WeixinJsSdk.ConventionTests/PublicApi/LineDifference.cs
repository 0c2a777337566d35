namespace WeixinJsSdk.ConventionTests.PublicApi;

/// <summary>What was taken away (-) and what is new (+), each with the type it is in.</summary>
internal static class LineDifference
{
    public static IReadOnlyList<string> Between(string before, string after)
    {
        var (old, now) = (InTheirTypes(before), InTheirTypes(after));
        return
        [
            .. old.Except(now).Select(line => "- " + line),
            .. now.Except(old).Select(line => "+ " + line),
        ];
    }

    private static List<string> InTheirTypes(string text)
    {
        List<string> lines = [];
        var type = "";
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd('\r')))
        {
            type = line.StartsWith(' ') ? type : line;
            lines.Add(line.StartsWith(' ') ? $"{type} {{ {line.Trim()} }}" : line);
        }

        return lines;
    }
}
