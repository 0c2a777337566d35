namespace WeixinJsSdk.Doctor.Tests;

/// <summary>A mistake, what it must be called, and what the doctor says.</summary>
internal sealed record BrokenCase(string Name, FindingCode Expected, Func<IReadOnlyList<Finding>> Examine)
{
    public override string ToString() => Name;
}
