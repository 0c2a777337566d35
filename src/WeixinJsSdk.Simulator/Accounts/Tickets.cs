using WeixinJsSdk.Simulator.Accounts;

namespace WeixinJsSdk.Simulator;

/// <summary>The tickets of one account: <c>jsapi</c> (jsapi_ticket) and <c>wx_card</c> (卡券 api_ticket).</summary>
public sealed class Tickets
{
    /// <summary>The <c>type</c> of a jsapi_ticket.</summary>
    public const string JsApi = "jsapi";

    /// <summary>The <c>type</c> of a card api_ticket.</summary>
    public const string WxCard = "wx_card";

    private readonly object _gate;
    private readonly TimeProvider _time;
    private readonly Dictionary<string, IssuedCredentials> _issued = new(StringComparer.Ordinal) { [JsApi] = new(), [WxCard] = new() };
    private readonly Dictionary<string, Queue<string>> _fixedNext = new(StringComparer.Ordinal) { [JsApi] = new(), [WxCard] = new() };
    private TimeSpan _lifetime = TimeSpan.FromHours(2);
    private TimeSpan? _renewalWindow;

    internal Tickets(object gate, TimeProvider time)
    {
        _gate = gate;
        _time = time;
    }

    /// <summary>How long a new ticket lives: 7200 seconds by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not longer than zero.</exception>
    public TimeSpan Lifetime
    {
        get => _lifetime;
        set => _lifetime = CredentialPeriod.Positive(value, nameof(Lifetime));
    }

    /// <summary>
    /// The "last five minutes" of <see cref="TicketRenewal.SameUntilLastFiveMinutes"/>:
    /// 300 seconds, or half of a lifetime too short for that, unless set.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan RenewalWindow
    {
        get => _renewalWindow ?? CredentialPeriod.For(Lifetime);
        set => _renewalWindow = CredentialPeriod.NotNegative(value, nameof(RenewalWindow));
    }

    /// <summary>What a repeated <c>getticket</c> gives.</summary>
    public TicketRenewal Renewal { get; set; }

    /// <summary>Whether a new access token ends the tickets issued before it, once <see cref="AccessTokens.Overlap"/> has passed. Off by default.</summary>
    public bool NewTokenEndsOlderTickets { get; set; }

    /// <summary>Gives the next new ticket of this type the value, untouched (a published vector has a space at its end). Several calls queue.</summary>
    /// <param name="type"><see cref="JsApi"/> or <see cref="WxCard"/>.</param>
    /// <param name="value">The ticket; not empty.</param>
    /// <exception cref="ArgumentException">The type is unknown, or the value is empty.</exception>
    public void FixNext(string type, string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        ThrowIfUnknown(type);
        lock (_gate)
        {
            _fixedNext[type].Enqueue(value);
        }
    }

    /// <summary>What <c>getticket</c> would hand out now, without a call and without using up its quota.</summary>
    /// <param name="type"><see cref="JsApi"/> or <see cref="WxCard"/>.</param>
    /// <returns>The ticket.</returns>
    /// <exception cref="ArgumentException">The type is unknown.</exception>
    public string Get(string type)
    {
        ThrowIfUnknown(type);
        lock (_gate)
        {
            return Ask(type, _time.GetUtcNow()).Value;
        }
    }

    /// <summary>The tickets whose signatures are accepted now.</summary>
    /// <param name="type"><see cref="JsApi"/> or <see cref="WxCard"/>.</param>
    /// <returns>A copy.</returns>
    /// <exception cref="ArgumentException">The type is unknown.</exception>
    public IReadOnlyList<string> Valid(string type)
    {
        ThrowIfUnknown(type);
        lock (_gate)
        {
            return _issued[type].Valid(_time.GetUtcNow());
        }
    }

    /// <summary>Every ticket issued so far ends now, and the next call makes a new one.</summary>
    public void Revoke() => EndAll(_time.GetUtcNow());

    /// <summary>The latest tickets of both types, the newest of each first.</summary>
    internal IReadOnlyList<CredentialSnapshot> Latest(int count)
    {
        lock (_gate)
        {
            var window = Renewal == TicketRenewal.SameUntilLastFiveMinutes ? RenewalWindow : TimeSpan.Zero;
            return [.. _issued.SelectMany(kind => kind.Value.Latest(count).Select(ticket => new CredentialSnapshot(kind.Key, ticket, window)))];
        }
    }

    internal static bool IsKnown(string? type) => type is JsApi or WxCard;

    internal IssuedCredential Ask(string type, DateTimeOffset now)
    {
        var issued = _issued[type];
        if (issued.Current is { } current && IsHandedOutAgain(current, now))
        {
            return current;
        }

        var value = _fixedNext[type].TryDequeue(out var chosen) ? chosen : CredentialText.Ticket();
        return issued.Issue(value, now, now + Lifetime);
    }

    internal IReadOnlyList<string> Ended(string type)
    {
        lock (_gate)
        {
            var now = _time.GetUtcNow();
            return [.. _issued[type].All.Where(ticket => !ticket.IsValid(now)).Select(ticket => ticket.Value)];
        }
    }

    internal void TokenChanged(DateTimeOffset now, TimeSpan overlap)
    {
        if (NewTokenEndsOlderTickets)
        {
            EndAll(now + overlap);
        }
    }

    private bool IsHandedOutAgain(IssuedCredential ticket, DateTimeOffset now) => !ticket.EndedEarly && Renewal switch
    {
        TicketRenewal.NewEachTime => false,
        TicketRenewal.SameToTheEnd => ticket.IsValid(now),
        _ => now < ticket.EndsAt - RenewalWindow,
    };

    private void EndAll(DateTimeOffset moment)
    {
        lock (_gate)
        {
            foreach (var ticket in _issued.Values.SelectMany(issued => issued.All))
            {
                ticket.EndBy(moment);
            }
        }
    }

    private static void ThrowIfUnknown(string type)
    {
        if (!IsKnown(type))
        {
            throw new ArgumentException($"type must be \"{JsApi}\" or \"{WxCard}\".", nameof(type));
        }
    }
}
