using WeixinJsSdk.Doctor.Tests.Cards;
using WeixinJsSdk.Doctor.Tests.Configs;
using WeixinJsSdk.Doctor.Tests.Payments;

namespace WeixinJsSdk.Doctor.Tests;

/// <summary>Correct cases that were broken in one place each.</summary>
internal static class BrokenCases
{
    public static IReadOnlyList<BrokenCase> All { get; } =
        [.. BrokenAddresses.All, .. BrokenConfigs.All, .. BrokenCards.All, .. BrokenPayments.All, .. BrokenRsaPayments.All];

    public static TheoryData<string> Names => [.. All.Select(broken => broken.Name)];

    public static BrokenCase Of(string name) => All.Single(broken => broken.Name == name);
}
