namespace WeixinJsSdk.Doctor.Findings;

/// <summary>What shows a finding, before it is put into words.</summary>
internal sealed class Fact(FactKind kind, params string[] values)
{
    private readonly string[] _values = values;

    public FactKind Kind { get; } = kind;

    /// <summary>What was given: masked before it is printed.</summary>
    public IReadOnlyList<string> Values => _values;

    /// <summary>The other finding of two that are true only together.</summary>
    public FindingCode? Together { get; private init; }

    public Fact With(FindingCode other) => new(Kind, _values) { Together = other };
}
