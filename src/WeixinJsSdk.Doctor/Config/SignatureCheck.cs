using WeixinJsSdk.Doctor.Findings;
using WeixinJsSdk.Doctor.Search;
using WeixinJsSdk.Doctor.Urls;

namespace WeixinJsSdk.Doctor.Config;

/// <summary>Recomputes the signature of <c>wx.config</c>, and searches for the mistakes that reproduce a wrong one.</summary>
internal sealed class SignatureCheck
{
    private readonly JsSdkEvidence _evidence;
    private readonly FindingList _findings;
    private readonly GivenSignature _given;
    private readonly PageAddress _page;
    private readonly SearchBudget _budget = new();

    public SignatureCheck(JsSdkEvidence evidence, FindingList findings)
    {
        _evidence = evidence;
        _findings = findings;
        _given = GivenSignature.Of(evidence.Signature!);
        _page = new PageAddress(Or(evidence.PageUrl, evidence.SignedUrl)!);
    }

    /// <summary>The number of signatures that were computed.</summary>
    public int Tries => _budget.Tries;

    public static bool IsPossible(JsSdkEvidence evidence) =>
        !string.IsNullOrEmpty(evidence.Signature)
        && evidence.NonceStr is not null
        && evidence.Timestamp is not null
        && Or(evidence.PageUrl, evidence.SignedUrl) is not null
        && GivenTickets.AnyIn(evidence);

    public void Check()
    {
        if (_given.Flaw is { } flaw)
        {
            _findings.Add(flaw, FindingCertainty.Proven, new Fact(FactKind.RightInOtherForm, _evidence.Signature!));
        }

        var right = new ConfigAttempt(_evidence.JsApiTicket ?? "", _evidence.NonceStr, _evidence.Timestamp, _page.Browser);
        if (IsTicketGiven && _page.Right.Any(url => Matches(right with { Url = url })))
        {
            CheckWhyRefused();
        }
        else if (!IsFound(right))
        {
            _findings.Report<ConfigAttempt>(null, IsTicketGiven ? Tries : null, []);
        }
    }

    private bool IsTicketGiven => !string.IsNullOrEmpty(_evidence.JsApiTicket);

    private static string? Or(string? one, string? other) => !string.IsNullOrEmpty(one) ? one : !string.IsNullOrEmpty(other) ? other : null;

    private bool Matches(ConfigAttempt attempt)
    {
        _budget.Count(attempt.Url.Length);
        return IsRight(attempt);
    }

    private bool IsRight(ConfigAttempt attempt) => attempt.Signature() == _given.Hex;

    private Explanation<ConfigAttempt>? Explain(ConfigAttempt from, IEnumerable<Variant<ConfigAttempt>> ofAddress)
    {
        var length = from.Text().Length + _page.Hash.Length;
        if (length > SearchBudget.LongestText)
        {
            return null;
        }

        var search = new VariantSearch<ConfigAttempt>(
            [.. ofAddress, .. TicketVariants.Of(_evidence), .. NonceVariants.All, .. TimestampVariants.All, .. TextVariants.All],
            IsRight,
            _budget);
        return search.Find(from, length) is { } found ? WithoutUnknownScheme(found) : null;
    }

    /// <summary>
    /// A page address without a scheme does not determine the scheme. The other mistake alone then explains the signature.
    /// </summary>
    private Explanation<ConfigAttempt> WithoutUnknownScheme(Explanation<ConfigAttempt> found) =>
        _page.IsSchemeShown || found.Variants.Count == 1
            ? found
            : found with { Variants = [.. found.Variants.Where(variant => variant.Code != FindingCode.UrlSchemeDiffers)] };

    /// <summary>
    /// Searches for a known mistake. If there is none, it tries the given signed address, which may differ in a way that has no code, and then
    /// searches for a further mistake with that address as the base.
    /// </summary>
    private bool IsFound(ConfigAttempt right)
    {
        var signed = string.IsNullOrEmpty(_evidence.SignedUrl) ? [] : new[] { _evidence.SignedUrl!, new PageAddress(_evidence.SignedUrl!).Given }.Distinct().ToArray();

        // This runs before the search, since the search may spend the whole budget.
        var address = Array.Find(signed, url => Matches(right with { Url = url }));
        if (_findings.IsReported(Explain(right, AddressVariants.Of(_page, _evidence))))
        {
            return true;
        }

        address ??= Array.Find(signed, url => _findings.IsReported(Explain(right with { Url = url }, [])));
        if (address is not null)
        {
            new SignedUrlCheck(_evidence, _findings).Check(address, FindingCertainty.Proven);
        }

        return address is not null;
    }

    private void CheckWhyRefused()
    {
        if (_given.Flaw is null && JsSdkFaq.Find(_evidence.ErrMsg).Any(row => row.Number == 2))
        {
            _findings.Add(FindingCode.SignatureRightYetRefused, FindingCertainty.Likely, new Fact(FactKind.Everything));
        }
    }
}
