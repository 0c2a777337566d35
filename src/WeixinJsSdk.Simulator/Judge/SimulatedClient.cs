namespace WeixinJsSdk.Simulator;

/// <summary>The app on the user's device, as far as the judge asks about it.</summary>
public sealed class SimulatedClient
{
    private volatile string _version = "8.0.50";

    /// <summary>The client version such as <c>8.0.50</c>: up to four numbers with dots. Older clients lack interfaces (<c>function not exist</c>).</summary>
    /// <exception cref="ArgumentException">The text is not a version.</exception>
    public string Version
    {
        get => _version;
        set => _version = ClientVersion.TryParse(value, out _)
            ? value
            : throw new ArgumentException($"\"{value}\" is not a client version: give two to four numbers with dots such as 8.0.50.", nameof(value));
    }

    /// <summary><c>iPhone</c> or <c>Android</c>.</summary>
    public string Platform { get; set; } = "iPhone";

    /// <summary>Whether the user follows the account; matters to test accounts. On by default.</summary>
    public bool Subscribed { get; set; } = true;

    internal bool ChecksPermissions => Supports(new Version(6, 0, 2));

    internal bool Supports(Version least) => ClientVersion.TryParse(_version, out Version? own) && own >= least;
}
