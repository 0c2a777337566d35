using WeixinJsSdk.Simulator.Accounts;

namespace WeixinJsSdk.Simulator;

/// <summary>
/// The access tokens of one account: what <c>/cgi-bin/token</c> (获取接口调用凭据) and <c>/cgi-bin/stable_token</c>
/// (获取稳定版接口调用凭据) issue. Neither endpoint ends the other's tokens.
/// </summary>
public sealed class AccessTokens
{
    private readonly object _gate;
    private readonly TimeProvider _time;
    private readonly Action<DateTimeOffset> _changed;
    private readonly IssuedCredentials _classic = new();
    private readonly IssuedCredentials _stable = new();
    private readonly Queue<string> _fixedNext = new();
    private readonly ForceRefreshLimit _forceRefresh = new();
    private TimeSpan _lifetime = TimeSpan.FromHours(2);
    private TimeSpan? _overlap;
    private TimeSpan? _renewalWindow;

    internal AccessTokens(object gate, TimeProvider time, Action<DateTimeOffset> changed)
    {
        _gate = gate;
        _time = time;
        _changed = changed;
    }

    /// <summary>How long a new token lives: 7200 seconds by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not longer than zero.</exception>
    public TimeSpan Lifetime
    {
        get => _lifetime;
        set => _lifetime = CredentialPeriod.Positive(value, nameof(Lifetime));
    }

    /// <summary>How long a replaced token works beside the new one: 300 seconds, or half of a lifetime too short for that, unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan Overlap
    {
        get => _overlap ?? CredentialPeriod.For(Lifetime);
        set => _overlap = CredentialPeriod.NotNegative(value, nameof(Overlap));
    }

    /// <summary>
    /// How long before its end <c>stable_token</c> replaces a token: 300 seconds, or half of a lifetime too short for that, unless set.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan RenewalWindow
    {
        get => _renewalWindow ?? CredentialPeriod.For(Lifetime);
        set => _renewalWindow = CredentialPeriod.NotNegative(value, nameof(RenewalWindow));
    }

    /// <summary>The values WeChat accepts now, from both endpoints.</summary>
    public IReadOnlyList<string> Valid
    {
        get
        {
            lock (_gate)
            {
                var now = _time.GetUtcNow();
                return [.. _classic.Valid(now), .. _stable.Valid(now)];
            }
        }
    }

    /// <summary>Gives the next new token, of either endpoint, this value. Several calls queue.</summary>
    /// <param name="value">100 to 512 letters, digits, <c>-</c> and <c>_</c>.</param>
    /// <exception cref="ArgumentException">The value does not look like an access token.</exception>
    public void FixNext(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (!CredentialText.LooksLikeAccessToken(value))
        {
            throw new ArgumentException("value must be 100 to 512 letters, digits, '-' and '_', as WeChat's tokens are.", nameof(value));
        }

        lock (_gate)
        {
            _fixedNext.Enqueue(value);
        }
    }

    /// <summary>Issues a token as <c>/cgi-bin/token</c> does, without a call: for a token service of one's own.</summary>
    /// <returns>The new token.</returns>
    public string Issue()
    {
        lock (_gate)
        {
            return IssueClassic(_time.GetUtcNow()).Value;
        }
    }

    /// <summary>Every token issued so far is refused from now on (40001), as after a reset in the console.</summary>
    /// <param name="handOutAgain">Whether <c>stable_token</c> goes on handing out its refused token until that one's regular end.</param>
    public void Revoke(bool handOutAgain = false)
    {
        lock (_gate)
        {
            var now = _time.GetUtcNow();
            foreach (var token in _classic.All.Concat(_stable.All))
            {
                token.EndBy(now, handOutAgain);
            }
        }
    }

    /// <summary>The latest tokens of both endpoints, the newest of each first.</summary>
    internal IReadOnlyList<CredentialSnapshot> Latest(int count)
    {
        lock (_gate)
        {
            return
            [
                .. _stable.Latest(count).Select(token => new CredentialSnapshot("stable_token", token, RenewalWindow)),
                .. _classic.Latest(count).Select(token => new CredentialSnapshot("token", token, TimeSpan.Zero)),
            ];
        }
    }

    internal IssuedCredential IssueClassic(DateTimeOffset now)
    {
        _classic.Current?.EndBy(now + Overlap);
        return Issue(_classic, now);
    }

    /// <summary>The stable token; null when the day's forced refreshes are used up.</summary>
    internal IssuedCredential? AskStable(DateTimeOffset now, bool forceRefresh)
    {
        var current = _stable.Current;
        if (forceRefresh && !(current is not null && _forceRefresh.IsTooSoon(now)))
        {
            return _forceRefresh.TrySpend(now) ? ForceRefresh(now) : null;
        }

        if (current is not null && now < current.HandedOutUntil - (forceRefresh ? TimeSpan.Zero : RenewalWindow))
        {
            return current;
        }

        current?.EndBy(now + Overlap);
        return Issue(_stable, now);
    }

    internal IssuedCredential? Find(string value) => _classic.Find(value) ?? _stable.Find(value);

    // The previous token stays valid for its overlap and older ones end at once. Two forced refreshes therefore end a leaked token.
    private IssuedCredential ForceRefresh(DateTimeOffset now)
    {
        foreach (var token in _stable.All)
        {
            token.EndBy(ReferenceEquals(token, _stable.Current) ? now + Overlap : now);
        }

        return Issue(_stable, now);
    }

    private IssuedCredential Issue(IssuedCredentials issued, DateTimeOffset now)
    {
        var value = _fixedNext.TryDequeue(out var chosen) ? chosen : CredentialText.AccessToken();
        var token = issued.Issue(value, now, now + Lifetime);
        _changed(now);
        return token;
    }
}
