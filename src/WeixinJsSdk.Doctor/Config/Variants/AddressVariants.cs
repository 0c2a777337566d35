using WeixinJsSdk.Doctor.Findings;
using WeixinJsSdk.Doctor.Search;
using WeixinJsSdk.Doctor.Urls;
using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Doctor.Config;

/// <summary>Mistakes in the address.</summary>
internal static class AddressVariants
{
    public static IEnumerable<Variant<ConfigAttempt>> Of(PageAddress page, JsSdkEvidence evidence)
    {
        foreach (var variant in UrlVariants.For(page, evidence))
        {
            yield return new Variant<ConfigAttempt>(
                variant.Code,
                VariantPart.Address,
                attempt => variant.Apply(attempt.Url) is { } url && url != attempt.Url ? attempt with { Url = url } : null,
                signed => new Fact(FactKind.RightForUrl, signed.Url, page.Beside(signed.Url)),
                variant.Use)
            {
                IsCommon = variant.IsCommon,
            };
        }

        yield return new Variant<ConfigAttempt>(
            FindingCode.ValuesEscaped,
            VariantPart.Address,
            attempt => attempt with { Url = Percent.Component(attempt.Url), Ticket = Percent.Component(attempt.Ticket), NonceStr = attempt.NonceStr is null ? null : Percent.Component(attempt.NonceStr) },
            signed => new Fact(FactKind.RightForUrl, signed.Url, page.Beside(signed.Url)));
    }
}
