namespace WeixinJsSdk;

/// <summary>Recomputes the signature of <c>wx.config</c>, and looks for the mistake that reproduces a wrong one.</summary>
internal sealed class SignatureCheck
{
    private readonly JsSdkEvidence _evidence;
    private readonly FindingList _findings;
    private readonly GivenSignature _given;
    private readonly PageAddress _page;

    public SignatureCheck(JsSdkEvidence evidence, FindingList findings)
    {
        _evidence = evidence;
        _findings = findings;
        _given = GivenSignature.Of(evidence.Signature!);
        _page = new PageAddress(Or(evidence.PageUrl, evidence.SignedUrl)!);
    }

    /// <summary>How many signatures were computed.</summary>
    public int Tries { get; private set; }

    public static bool IsPossible(JsSdkEvidence evidence) =>
        !string.IsNullOrEmpty(evidence.Signature)
        && evidence.NonceStr is not null
        && evidence.Timestamp is not null
        && Or(evidence.PageUrl, evidence.SignedUrl) is not null
        && GivenTickets.AnyIn(evidence);

    public void Look()
    {
        if (_given.Flaw is { } flaw)
        {
            _findings.Add(flaw, FindingCertainty.Proven, new Fact(FactKind.RightInOtherForm, _evidence.Signature!));
        }

        var right = new ConfigAttempt(_evidence.JsApiTicket ?? "", _evidence.NonceStr, _evidence.Timestamp, _page.Browser);
        if (IsTicketGiven && _page.Right.Any(url => Matches(right with { Url = url })))
        {
            LookWhyRefused();
        }
        else if (Explain(right, AddressVariants.Of(_page, _evidence)) is { } explanation)
        {
            _findings.IsReported(explanation);
        }
        else if (!FindForSignedUrl(right))
        {
            _findings.Report<ConfigAttempt>(null, IsTicketGiven ? Tries : null);
        }
    }

    private bool IsTicketGiven => !string.IsNullOrEmpty(_evidence.JsApiTicket);

    private static string? Or(string? one, string? other) => !string.IsNullOrEmpty(one) ? one : !string.IsNullOrEmpty(other) ? other : null;

    private bool Matches(ConfigAttempt attempt) => attempt.Signature() == _given.Hex;

    private Explanation<ConfigAttempt>? Explain(ConfigAttempt from, IEnumerable<Variant<ConfigAttempt>> ofAddress)
    {
        var search = new VariantSearch<ConfigAttempt>(
            [.. ofAddress, .. TicketVariants.Of(_evidence), .. NonceVariants.All, .. TimestampVariants.All, .. TextVariants.All],
            Matches);
        var found = search.Find(from);
        Tries += search.Tries;
        return found;
    }

    /// <summary>An address that differs in a way without a name: with it as the base a further mistake may be found.</summary>
    private bool FindForSignedUrl(ConfigAttempt right)
    {
        if (string.IsNullOrEmpty(_evidence.SignedUrl))
        {
            return false;
        }

        foreach (var signed in new[] { _evidence.SignedUrl!, new PageAddress(_evidence.SignedUrl!).Given }.Distinct())
        {
            var from = right with { Url = signed };
            if (Matches(from) || _findings.IsReported(Explain(from, [])))
            {
                new SignedUrlCheck(_evidence, _findings).Look(signed, FindingCertainty.Proven);
                return true;
            }
        }

        return false;
    }

    private void LookWhyRefused()
    {
        if (_given.Flaw is null && JsSdkFaq.Find(_evidence.ErrMsg).Any(row => row.Number == 2))
        {
            _findings.Add(FindingCode.SignatureRightYetRefused, FindingCertainty.Likely, new Fact(FactKind.Everything));
        }
    }
}
