using WeixinJsSdk.Doctor.Findings;
using WeixinJsSdk.Doctor.PageContext;
using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Doctor.Config;

/// <summary>Examines a <c>wx.config</c>.</summary>
internal sealed class ConfigExamination
{
    private readonly JsSdkEvidence _evidence;
    private readonly FindingList _findings;

    public ConfigExamination(JsSdkEvidence evidence)
    {
        _evidence = evidence;
        _findings = new FindingList(new SecretMask(SecretsIn(evidence)), evidence.ErrMsg);
    }

    /// <summary>The number of signatures that were computed.</summary>
    public int Tries { get; private set; }

    public IReadOnlyList<Finding> Examine()
    {
        var form = new ConfigFormCheck(_evidence, _findings);
        CheckSignature();
        form.Check();
        form.CheckSignature();
        DomainCheck.Check(_evidence.PageUrl, _evidence.SafeDomains, _findings);
        ClientCheck.Check(_evidence.UserAgent, ApisOf(_evidence), _findings);
        ScriptCheck.Check(_evidence.ScriptUrl, _evidence.PageUrl, _evidence.JsApiList, _findings);
        _findings.AddCutOff(_evidence.IsCutOff);
        FaqCheck.Check(_evidence.ErrMsg, _findings);
        CheckWhatIsMissing();
        return _findings.InOrder();
    }

    private static IEnumerable<string?> SecretsIn(JsSdkEvidence evidence) =>
    [
        evidence.JsApiTicket, evidence.PreviousTicket, evidence.WxCardTicket, evidence.AccessToken, evidence.AppSecret,
        .. evidence.OtherTickets ?? [], .. evidence.PastedSecrets,
        evidence.SignedString is { } text && SignedConfigString.Of(text) is { IsTicketShown: true } signed ? signed.Ticket : null,
        .. NamedSecret.In(evidence.SignedString ?? ""),
    ];

    private static IEnumerable<string> ApisOf(JsSdkEvidence evidence) =>
        (evidence.JsApiList ?? []).Concat(CalledApi.In(evidence) is { } called ? [called] : []);

    private void CheckSignature()
    {
        if (!string.IsNullOrEmpty(_evidence.SignedString))
        {
            new SignedStringCheck(_evidence, _findings).Check();
        }

        if (!_findings.IsEmpty)
        {
            return;
        }

        if (SignatureCheck.IsPossible(_evidence))
        {
            var check = new SignatureCheck(_evidence, _findings);
            check.Check();
            Tries = check.Tries;
        }
        else if (!string.IsNullOrEmpty(_evidence.SignedUrl) && string.IsNullOrEmpty(_evidence.SignedString))
        {
            new SignedUrlCheck(_evidence, _findings).Check(_evidence.SignedUrl!, FindingCertainty.Likely);
        }
    }

    private void CheckWhatIsMissing()
    {
        var missing = new (string Name, bool IsGiven)[]
        {
            (nameof(_evidence.Signature), !string.IsNullOrEmpty(_evidence.Signature)),
            (nameof(_evidence.NonceStr), _evidence.NonceStr is not null),
            (nameof(_evidence.Timestamp), _evidence.Timestamp is not null),
            (nameof(_evidence.PageUrl), !string.IsNullOrEmpty(_evidence.PageUrl)),
            (nameof(_evidence.JsApiTicket), !string.IsNullOrEmpty(_evidence.JsApiTicket)),
        }
        .Where(part => !part.IsGiven).Select(part => part.Name).ToArray();
        if (_findings.IsEmpty && missing.Length > 0)
        {
            _findings.Add(FindingCode.EvidenceMissing, FindingCertainty.Possible, new Fact(FactKind.PasteMore, string.Join(", ", missing)));
        }
    }
}
