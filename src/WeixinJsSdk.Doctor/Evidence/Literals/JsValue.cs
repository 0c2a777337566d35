namespace WeixinJsSdk.Doctor.Evidence;

/// <summary>A value of a JavaScript literal, limited to what evidence needs.</summary>
internal sealed class JsValue
{
    public static readonly JsValue Unknown = new();

    /// <summary>The text of a string, or of a number, true, false or null as written; null for every other value.</summary>
    public string? Text { get; init; }

    /// <summary>Whether the value was written in quotes.</summary>
    public bool IsString { get; init; }

    public IReadOnlyList<JsValue>? Items { get; init; }

    public IReadOnlyList<(string Name, JsValue Value)>? Members { get; init; }

    /// <summary>Whether the object contains something that may add members: a spread, a computed name, a template tag.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether the text ends before the end of the value.</summary>
    public bool IsCut { get; init; }

    /// <summary>Whether the object may have members that were not read.</summary>
    public bool MayHoldMore => IsOpen || IsCut;

    /// <summary>Whether the value is not a literal.</summary>
    public bool IsUnknown => ReferenceEquals(this, Unknown);

    /// <summary>The text from which the value was read.</summary>
    public string Source => Within.Length == 0 ? "" : Within.Text.Substring(Within.Start, Within.Length);

    /// <summary>The position of that text. <see cref="Source"/> copies it only on demand, since nested objects would be copied repeatedly.</summary>
    public (string Text, int Start, int Length) Within { get; init; }

    /// <summary>Returns the member with that name; if there is none, one whose name differs only in case and underscores.</summary>
    public JsValue? Member(string name) => Find(name)?.Value;

    /// <summary>Returns the name of that member as it is written.</summary>
    public string? NameOf(string name) => Find(name)?.Name;

    public string? TextOf(string name) => Member(name)?.Text;

    /// <summary>Returns the text of a member; empty if the object certainly has no such member.</summary>
    public string? TextOrNothing(string name) => Member(name) is { } value ? value.Text : MayHoldMore ? null : "";

    /// <summary>Returns the names of all members; null if the object may have more of them.</summary>
    public string[]? Names() => MayHoldMore ? null : (Members ?? []).Select(member => member.Name).ToArray();

    /// <summary>Counts how many of the names the object has, in any case.</summary>
    public int Count(IReadOnlyList<string> names) => names.Count(name => Member(name) is not null);

    /// <summary>Returns a copy that is marked as possibly having more members.</summary>
    public JsValue Opened() => new() { Members = Members, Items = Items, IsOpen = true, IsCut = IsCut, Within = Within };

    private (string Name, JsValue Value)? Find(string name)
    {
        (string Name, JsValue Value)? similar = null;
        foreach (var member in Members ?? [])
        {
            if (member.Name == name)
            {
                return member;
            }

            similar ??= Folded(member.Name) == Folded(name) ? member : null;
        }

        return similar;
    }

    private static string Folded(string name) => name.Replace("_", "").ToLowerInvariant();
}
