namespace WeixinJsSdk.Doctor.Evidence;

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

    /// <summary>Whether the text ends before the value does.</summary>
    public bool IsCut { get; init; }

    /// <summary>Whether a member that is not here may yet be in the object.</summary>
    public bool MayHoldMore => IsOpen || IsCut;

    /// <summary>Whether it is no literal.</summary>
    public bool IsUnknown => ReferenceEquals(this, Unknown);

    /// <summary>The text it was read from.</summary>
    public string Source => Within.Length == 0 ? "" : Within.Text.Substring(Within.Start, Within.Length);

    /// <summary>Where that stands. Cut out only where it is asked for: objects lie within objects.</summary>
    public (string Text, int Start, int Length) Within { get; init; }

    /// <summary>The member of that name; if there is none, one that differs in case and underscores only.</summary>
    public JsValue? Member(string name) => Find(name)?.Value;

    /// <summary>The name under which that member stands.</summary>
    public string? NameOf(string name) => Find(name)?.Name;

    public string? TextOf(string name) => Member(name)?.Text;

    /// <summary>The same, and empty where there can be no such member.</summary>
    public string? TextOrNothing(string name) => Member(name) is { } value ? value.Text : MayHoldMore ? null : "";

    /// <summary>The names of all members; null where there may be more.</summary>
    public string[]? Names() => MayHoldMore ? null : (Members ?? []).Select(member => member.Name).ToArray();

    /// <summary>How many of the names are there, in whichever case.</summary>
    public int Count(IReadOnlyList<string> names) => names.Count(name => Member(name) is not null);

    /// <summary>The same, where more may be in it than is seen.</summary>
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
