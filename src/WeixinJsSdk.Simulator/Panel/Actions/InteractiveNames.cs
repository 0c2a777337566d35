namespace WeixinJsSdk.Simulator.Panel;

/// <summary>The panel's names for the values of <see cref="WeixinSimulator.Interactive"/>.</summary>
internal static class InteractiveNames
{
    private static readonly (string Name, bool? Interactive)[] Words = [("auto", null), ("always", true), ("never", false)];

    public static string NameOf(bool? interactive) => Array.Find(Words, word => word.Interactive == interactive).Name;

    /// <exception cref="ArgumentException">It is none of the words.</exception>
    public static bool? Parse(string name) => Array.Find(Words, word => word.Name == name) is { Name: not null } found
        ? found.Interactive
        : throw new ArgumentException($"interactive must be one of {string.Join(", ", Words.Select(word => word.Name))}.");
}
