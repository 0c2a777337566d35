namespace WeixinJsSdk;

/// <summary>A value of a JavaScript literal, as far as evidence needs it.</summary>
internal sealed class JsValue
{
    public static readonly JsValue Unknown = new();

    /// <summary>A string, or a number, true, false or null as it is written; null for everything else.</summary>
    public string? Text { get; init; }

    /// <summary>Whether it stood in quotes.</summary>
    public bool IsString { get; init; }

    public IReadOnlyList<JsValue>? Items { get; init; }

    public IReadOnlyList<(string Name, JsValue Value)>? Members { get; init; }

    /// <summary>Whether something stands in the object that may bring further members: a spread, a computed name, a template's tag.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether it is no literal.</summary>
    public bool IsUnknown => ReferenceEquals(this, Unknown);

    /// <summary>The text it was read from.</summary>
    public string Source { get; init; } = "";

    /// <summary>The member of that name; if there is none, one that differs in case and underscores only.</summary>
    public JsValue? Member(string name)
    {
        JsValue? similar = null;
        foreach (var (given, value) in Members ?? [])
        {
            if (given == name)
            {
                return value;
            }

            similar ??= Folded(given) == Folded(name) ? value : null;
        }

        return similar;
    }

    public string? TextOf(string name) => Member(name)?.Text;

    /// <summary>The same, and empty where there can be no such member.</summary>
    public string? TextOrNothing(string name) => Member(name) is { } value ? value.Text : IsOpen ? null : "";

    /// <summary>The names of all members; null where there may be more.</summary>
    public string[]? Names() => IsOpen ? null : (Members ?? []).Select(member => member.Name).ToArray();

    private static string Folded(string name) => name.Replace("_", "").ToLowerInvariant();
}
