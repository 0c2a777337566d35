namespace WeixinJsSdk.Simulator.Accounts;

/// <summary>The credentials of one kind an account was given; remembers the last thousand. Guarded by the account's lock.</summary>
internal sealed class IssuedCredentials
{
    private const int Capacity = 1000;
    private readonly Dictionary<string, IssuedCredential> _byValue = new(StringComparer.Ordinal);
    private readonly Queue<IssuedCredential> _oldestFirst = new();

    /// <summary>The newest one.</summary>
    public IssuedCredential? Current { get; private set; }

    public IEnumerable<IssuedCredential> All => _byValue.Values;

    /// <summary>The newest first.</summary>
    public IEnumerable<IssuedCredential> Latest(int count) => _oldestFirst.TakeLast(count).Reverse();

    public IssuedCredential? Find(string value) => _byValue.GetValueOrDefault(value);

    public IssuedCredential Issue(string value, DateTimeOffset issuedAt, DateTimeOffset endsAt)
    {
        Current = new IssuedCredential(value, issuedAt, endsAt);
        _byValue[value] = Current;
        _oldestFirst.Enqueue(Current);
        if (_oldestFirst.Count > Capacity)
        {
            var oldest = _oldestFirst.Dequeue();
            if (ReferenceEquals(Find(oldest.Value), oldest))
            {
                _byValue.Remove(oldest.Value);
            }
        }

        return Current;
    }

    public IReadOnlyList<string> Valid(DateTimeOffset now) =>
        [.. All.Where(credential => credential.IsValid(now)).Select(credential => credential.Value)];
}
