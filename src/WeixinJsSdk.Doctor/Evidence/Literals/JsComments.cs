using System.Text;

namespace WeixinJsSdk.Doctor.Evidence;

/// <summary>Finds the parts of a script that are commented out.</summary>
internal static class JsComments
{
    /// <returns>The script with blanks in place of its comments and of the HTML comments around it. All positions stay the same.</returns>
    public static string Blanked(string script)
    {
        StringBuilder? bare = null;
        for (var at = 0; at < script.Length;)
        {
            if (EndAt(script, at) is { } end)
            {
                bare ??= new StringBuilder(script);
                for (; at < end; at++)
                {
                    bare[at] = ' ';
                }
            }
            else
            {
                at = JsPart.End(script, at);
            }
        }

        return bare?.ToString() ?? script;
    }

    private static int? EndAt(string script, int at) => script[at] switch
    {
        '/' => JsPart.CommentEnd(script, at),
        '<' when JsPart.IsAt(script, at, "<!--") => JsPart.EndOf(script, at, "-->", isWithin: true),
        _ => null,
    };
}
