namespace WeixinJsSdk.Doctor.Cards;

/// <summary>Lists the signed values of a card that are unknown. An empty optional value is known to be absent; a null one is unknown.</summary>
internal static class CardSignedValues
{
    private static readonly string[] OfExt = ["timestamp", "nonce_str", "code", "openid"];

    public static IReadOnlyList<string> Missing(CardEvidence evidence, CardFields fields)
    {
        (string Name, bool IsGiven)[] values = evidence.Call == CardCall.AddCard
            ?
            [
                (nameof(evidence.CardExt), IsExtKnown(evidence, fields)),
                (nameof(evidence.CardId), !string.IsNullOrEmpty(evidence.CardId)),
            ]
            :
            [
                (nameof(evidence.AppId), !string.IsNullOrEmpty(evidence.AppId)),
                (nameof(evidence.Timestamp), !string.IsNullOrEmpty(fields.Timestamp)),
                (nameof(evidence.NonceStr), !string.IsNullOrEmpty(fields.NonceStr)),
            ];
        (string Name, bool IsGiven)[] filters = evidence.Call == CardCall.ChooseCard
            ?
            [
                (nameof(evidence.ShopId), evidence.ShopId is not null),
                (nameof(evidence.CardType), evidence.CardType is not null),
                (nameof(evidence.CardId), evidence.CardId is not null),
            ]
            : [];
        return [.. values.Concat(filters).Where(value => !value.IsGiven).Select(value => value.Name)];
    }

    /// <summary>A complete cardExt makes its values known. Without a cardExt, the evidence has to hold all of them.</summary>
    private static bool IsExtKnown(CardEvidence evidence, CardFields fields) =>
        !string.IsNullOrEmpty(fields.Timestamp)
        && (fields.Ext is { } ext
            ? !ext.MayHoldMore && !OfExt.Any(name => ext.Member(name) is { IsUnknown: true })
            : evidence.NonceStr is not null && evidence.Code is not null && evidence.OpenId is not null);
}
