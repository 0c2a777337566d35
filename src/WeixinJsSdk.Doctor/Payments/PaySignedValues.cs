using WeixinJsSdk.Doctor.Search;

namespace WeixinJsSdk.Doctor.Payments;

/// <summary>The signed values of a payment. If the signType is unknown, each possible one is tried.</summary>
internal static class PaySignedValues
{
    public static IReadOnlyList<string> Missing(PaymentEvidence evidence) =>
    [
        .. Of(evidence).Where(value => string.IsNullOrEmpty(value.Value)).Select(value => value.Name),
    ];

    /// <summary>Whether the values are short enough for a search.</summary>
    public static bool AreShort(PaymentEvidence evidence) => Length(evidence) <= SearchBudget.LongestText;

    public static int Length(PaymentEvidence evidence) =>
        (int)Math.Min(int.MaxValue, Of(evidence).Sum(value => (long)(value.Value?.Length ?? 0)) + (evidence.SignType?.Length ?? 0));

    private static (string Name, string? Value)[] Of(PaymentEvidence evidence) =>
    [
        (nameof(evidence.AppId), evidence.AppId),
        (nameof(evidence.Timestamp), evidence.Timestamp),
        (nameof(evidence.NonceStr), evidence.NonceStr),
        (nameof(evidence.Package), evidence.Package),
    ];
}
