using WeixinJsSdk.Simulator.Judge;

namespace WeixinJsSdk.Simulator;

/// <summary>The app on the user's device, as far as it matters to the judge.</summary>
public sealed class SimulatedClient
{
    private readonly SimulatedClient? _defaults;
    private volatile string? _version;
    private volatile string? _platform;
    private bool? _subscribed;

    /// <summary>Makes the device of a user who follows the account, an iPhone with client version 8.0.50.</summary>
    public SimulatedClient()
    {
    }

    /// <summary>Makes a device that has the settings of another one until its own are set.</summary>
    internal SimulatedClient(SimulatedClient defaults) => _defaults = defaults;

    /// <summary>The client version such as <c>8.0.50</c>: up to four numbers with dots. Older clients lack interfaces (<c>function not exist</c>).</summary>
    /// <exception cref="ArgumentException">The text is not a version.</exception>
    public string Version
    {
        get => _version ?? _defaults?.Version ?? "8.0.50";
        set => _version = ClientVersion.TryParse(value, out _)
            ? value
            : throw new ArgumentException($"\"{value}\" is not a client version: give two to four numbers with dots such as 8.0.50.", nameof(value));
    }

    /// <summary><c>iPhone</c> or <c>Android</c>.</summary>
    public string Platform
    {
        get => _platform ?? _defaults?.Platform ?? "iPhone";
        set => _platform = value;
    }

    /// <summary>Whether the user follows the account; matters to test accounts. On by default.</summary>
    public bool Subscribed
    {
        get => _subscribed ?? _defaults?.Subscribed ?? true;
        set => _subscribed = value;
    }

    internal bool ChecksPermissions => Supports(new Version(6, 0, 2));

    internal bool Supports(Version least) => ClientVersion.TryParse(Version, out var own) && own >= least;

    internal void Reset() => (_version, _platform, _subscribed) = (null, null, null);
}
