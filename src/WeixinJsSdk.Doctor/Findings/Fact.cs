namespace WeixinJsSdk.Doctor.Findings;

/// <summary>A fact that shows a mistake: its kind and the values for its sentence.</summary>
internal sealed class Fact(FactKind kind, params string[] values)
{
    private readonly string[] _values = values;

    public FactKind Kind { get; } = kind;

    /// <summary>The given values. They are masked before they are printed.</summary>
    public IReadOnlyList<string> Values => _values;

    /// <summary>The other finding, if only two mistakes together explain the signature.</summary>
    public FindingCode? Together { get; private init; }

    public Fact With(FindingCode other) => new(Kind, _values) { Together = other };
}
