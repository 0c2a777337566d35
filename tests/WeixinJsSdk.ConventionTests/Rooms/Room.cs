using System.Text.RegularExpressions;

namespace WeixinJsSdk.ConventionTests.Rooms;

/// <summary>The rooms of the library: its folders. Files that stand in none, and polyfills, are the floor under them all.</summary>
internal static partial class Room
{
    public const string Floor = "";
    public const string Signing = nameof(Signing);
    public const string WeixinApi = nameof(WeixinApi);
    public const string Credentials = nameof(Credentials);
    public const string JsSdk = nameof(JsSdk);
    public const string Cards = nameof(Cards);
    public const string Payments = nameof(Payments);
    public const string Media = nameof(Media);
    public const string Catalog = nameof(Catalog);
    public const string Options = nameof(Options);
    public const string Telemetry = nameof(Telemetry);
    public const string Diagnostics = nameof(Diagnostics);
    public const string DependencyInjection = nameof(DependencyInjection);

    public static string Of(string sourceFile)
    {
        var room = Folder().Match(sourceFile.Replace('\\', '/')).Groups["room"].Value;
        return room == "Timing" ? Floor : room;
    }

    [GeneratedRegex("/src/WeixinJsSdk/(?<room>[^/]+)/")]
    private static partial Regex Folder();
}
