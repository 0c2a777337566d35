using System.Text.RegularExpressions;

namespace WeixinJsSdk.Doctor.Evidence;

/// <summary>
/// Reads the fields in a text that is not a literal: an object in Chrome's console, PHP's print_r and var_dump, a Java map, a log line, typographic
/// quotes of a word processor. It accepts only values of the expected form, since a script contains the same names and signs.
/// </summary>
internal static class LoggedFields
{
    private const int MostMatches = 1000;

    private const string Value =
        @"[""'”’\]\\]*\s*(?:=>|[=:：]|(?<=^\s*\w+),)\s*(?:string\s*\(\d+\)\s*|int\s*\()?[\\]*[""'“‘]?(?<value>{0})(?![\w.$(])";

    /// <returns>The fields, to which others may belong; null if the signature is not among them.</returns>
    public static JsValue? Read(string text, PastedShape shape)
    {
        var signatures = All(text, shape.Signature);
        if (signatures.Count == 0)
        {
            return null;
        }

        var members = new List<(string Name, JsValue Value)>();
        foreach (var name in shape.Fields)
        {
            // A log line begins with the log's own fields.
            var all = All(text, name);
            if (all.Count > 0)
            {
                var match = all.FindLast(one => one.Index <= signatures[0].Index) ?? all[0];
                members.Add((name, new JsValue { Text = ValueOf(match), IsString = true }));
            }
        }

        return new JsValue { Members = members, IsOpen = true };
    }

    /// <returns>The first value with that name in the expected form; null if there is none.</returns>
    public static string? In(string text, string name) => All(text, name).Select(ValueOf).FirstOrDefault();

    private static List<Match> All(string text, string name)
    {
        if (FormOf(name) is not { } form)
        {
            return [];
        }

        var spelt = Regex.Replace(name.Replace("_", ""), "(?<=[a-z])(?=[A-Z])", "_?");
        var pattern = @"(?<![\w.$@])" + spelt + Value.Replace("{0}", form);
        var matches = Regex.Matches(text, pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture);
        return [.. matches.Cast<Match>().Take(MostMatches)];
    }

    private static string ValueOf(Match match) => match.Groups["value"].Value;

    /// <summary>Returns the expected form of a value as a pattern; null if the field is not read from logs.</summary>
    private static string? FormOf(string name) => name switch
    {
        "appId" => @"(?:wx|ww)\w{1,30}",
        "timestamp" => @"\d{1,16}(?![-/:年]\d|\s+\d\d?:\d)",
        "nonceStr" => @"[\w\-]{1,64}",
        "signature" or "cardSign" => "[0-9a-fA-F]{32,64}",
        "package" => @"(?:prepay_id=)?wx\w+",
        "signType" => "MD5|RSA|HMAC-SHA256|SHA1",
        "paySign" => "[0-9A-Za-z+/]{32,512}={0,2}",
        "shopId" => @"\d{1,24}",
        "cardType" => "[A-Z_]{2,24}",
        "url" => """https?://(?:[^\s"'<>,}]|,(?=[^\s"'<>,}])(?!\w+=))+""",
        "cardId" => @"p[\w\-]{20,31}",
        _ => null,
    };
}
