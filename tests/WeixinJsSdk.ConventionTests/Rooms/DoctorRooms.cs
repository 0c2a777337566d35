namespace WeixinJsSdk.ConventionTests.Rooms;

/// <summary>The rooms of the doctor: evidence, search and findings first, then what examines a call.</summary>
internal static class DoctorRooms
{
    public static readonly RoomPlan Plan = new(
        "WeixinJsSdk.Doctor",
        RoomPlan.FromTheFloorUp("Secrets", "Findings", "Evidence", "Search", "Urls", "PageContext", "Config", "Cards", "Payments", RoomPlan.Facade),
        new Dictionary<string, string[]>
        {
            ["Evidence"] = Of("CardCall", "CardEvidence", "JsSdkEvidence", "PaymentCall", "PaymentEvidence", "SignatureEvidence"),
            [RoomPlan.Facade] = Of("SignatureDoctor"),
            ["Findings"] = Of("FaqRow", "FaqText", "Finding", "FindingCertainty", "FindingCode", "FindingText", "JsSdkFaq"),
        });

    private static string[] Of(params string[] names) => [.. names.Select(name => "WeixinJsSdk.Doctor." + name)];
}
