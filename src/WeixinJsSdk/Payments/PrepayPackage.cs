using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Payments;

/// <summary>The <c>package</c> of a payment: <c>prepay_id=…</c>.</summary>
internal static class PrepayPackage
{
    private const string Prefix = "prepay_id=";

    /// <exception cref="ArgumentException">The value contains no prepay_id.</exception>
    public static string Of(string? prepayId, string parameter)
    {
        Guard.NotEmpty(prepayId, parameter);
        var id = prepayId!.StartsWith(Prefix, StringComparison.Ordinal) ? prepayId.Substring(Prefix.Length) : prepayId;
        if (id.Length == 0)
        {
            throw new ArgumentException($"{parameter} must not be empty: it is the prepay_id of the order (统一下单).", parameter);
        }

        // If a value could contain a separator of the signed text, two different payments could have the same signature.
        if (id.Any(character => character is '&' or '=' || char.IsWhiteSpace(character) || char.IsControl(character)))
        {
            throw new ArgumentException($"{parameter} must be the prepay_id alone, without white space, '&' or '='.", parameter);
        }

        return Prefix + id;
    }
}
