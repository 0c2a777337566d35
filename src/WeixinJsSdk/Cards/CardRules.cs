using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Cards;

/// <summary>The rules of WeChat's document for the fields of cards. A message names the field and the rule.</summary>
internal static class CardRules
{
    public const int ShopIdLength = 24;
    public const int CardTypeLength = 24;
    public const int CardIdLength = 32;

    private const int OuterIdLength = 60;

    public static string CardId(string? value, string parameter) => AtMost(Guard.NotEmpty(value, parameter), CardIdLength, parameter);

    /// <summary>A filter of chooseCard. WeChat's document writes <c>''</c> for an unused filter. Null means the same.</summary>
    public static string? Filter(string? value, int length, string parameter) =>
        string.IsNullOrEmpty(value) ? null : AtMost(value!, length, parameter);

    /// <summary>
    /// An optional field, which must not be the empty string. An empty openid, for instance, is the result of a failed lookup: if it were
    /// treated as missing, anybody could claim the card.
    /// </summary>
    public static string? NullOrNotEmpty(string? value, string parameter) =>
        value is { Length: 0 } ? throw new ArgumentException($"{parameter} must not be empty. Leave it null if the card has none.", parameter) : value;

    public static long? TenDigits(long? value, string parameter) =>
        value is < 1_000_000_000 or > 9_999_999_999
            ? throw new ArgumentException($"{parameter} must have ten digits: seconds since 1970-01-01.", parameter)
            : value;

    public static string? OuterId(string? value, string parameter)
    {
        if (value is null)
        {
            return null;
        }

        if (value.Length is 0 or > OuterIdLength || value.Any(character => character is < '0' or > '9'))
        {
            throw new ArgumentException($"{parameter} must be 1 to {OuterIdLength} digits from 0 to 9.", parameter);
        }

        // It is written as a JSON number, which must not begin with 0.
        return value[0] == '0' && value.Length > 1
            ? throw new ArgumentException($"{parameter} is a number and must not begin with 0.", parameter)
            : value;
    }

    private static string AtMost(string value, int length, string parameter) =>
        value.Length <= length
            ? value
            : throw new ArgumentException(FormattableString.Invariant($"{parameter} must have at most {length} characters; this one has {value.Length}."), parameter);
}
