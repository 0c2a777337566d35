using System.Text.RegularExpressions;

namespace WeixinJsSdk.CompatibilityTests.Readme;

/// <summary>A block of C# in a text, and where it stands.</summary>
internal sealed partial record Snippet(string File, int Line, string Code)
{
    /// <summary>Whether it is for .NET Framework, and C# 7.3: what uses System.Web is.</summary>
    public bool IsClassic => Code.Split('\n').Contains("using System.Web;");

    /// <summary>Those of a file, in their order.</summary>
    public static IReadOnlyList<Snippet> In(string file, string text, string language = "csharp")
    {
        List<Snippet> snippets = [];
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var fence = Fence().Match(lines[i]);
            if (fence.Success && fence.Groups["language"].Value == language)
            {
                var end = Array.FindIndex(lines, i + 1, line => line.Trim() == "```");
                snippets.Add(new Snippet(file, i + 2, string.Join('\n', lines[(i + 1)..end])));
                i = end;
            }
        }

        return snippets;
    }

    /// <summary>
    /// A file that compiles if the snippet does. Using directives stay on top; a type goes into the namespace of the whole text, so that
    /// the rest of the text may use it; what comes before the first type is the body of an asynchronous method. Errors are told by the
    /// line of the text.
    /// </summary>
    public string ToSource()
    {
        var lines = Code.Split('\n');
        var usings = lines.TakeWhile(line => line.Length == 0 || Using().IsMatch(line)).Count(_ => true);
        var types = Array.FindIndex(lines, usings, line => TypeStart().IsMatch(line));
        types = types < 0 ? lines.Length : WithItsHead(lines, usings, types);
        List<string> source =
        [
            Here(0),
            .. lines[..usings],
            IsClassic ? "using static ClassicSnippets.Names;" : "",
            $"namespace Snippets.Of{Letters().Replace(File, "")} {{",
        ];
        if (types > usings)
        {
            source.AddRange([$"internal static class Line{Line} {{ internal static async System.Threading.Tasks.Task RunAsync() {{", Here(usings), .. lines[usings..types], "} }"]);
        }

        source.AddRange([Here(types), .. lines[types..], "}"]);
        return string.Join('\n', source);
    }

    private string Here(int line) => $"#line {Line + line} \"{File}\"";

    /// <summary>The comments and attributes above a type are its own.</summary>
    private static int WithItsHead(string[] lines, int from, int type)
    {
        while (type > from && Head().IsMatch(lines[type - 1]))
        {
            type--;
        }

        return type;
    }

    [GeneratedRegex(@"^```(?<language>csharp|cs)\s*$")]
    private static partial Regex Fence();

    [GeneratedRegex(@"^using\s+[^(=]+(=[^(]+)?;")]
    private static partial Regex Using();

    [GeneratedRegex(@"^((public|internal|sealed|static|abstract|partial|readonly)\s+)*(class|record|interface|struct|enum)\s")]
    private static partial Regex TypeStart();

    [GeneratedRegex("[^A-Za-z]")]
    private static partial Regex Letters();

    [GeneratedRegex(@"^(//|\[)")]
    private static partial Regex Head();
}
