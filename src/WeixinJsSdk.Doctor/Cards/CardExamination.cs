using WeixinJsSdk.Doctor.Findings;
using WeixinJsSdk.Doctor.PageContext;
using WeixinJsSdk.Doctor.Search;
using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Doctor.Cards;

/// <summary>Examines a card.</summary>
internal sealed class CardExamination
{
    private readonly CardEvidence _evidence;
    private readonly FindingList _findings;
    private readonly CardFields _fields;
    private readonly SearchBudget _budget = new();

    private bool _isRight;

    public CardExamination(CardEvidence evidence)
    {
        _evidence = evidence;
        _findings = new FindingList(
            new SecretMask([evidence.ApiTicket, evidence.PreviousTicket, evidence.JsApiTicket, evidence.AccessToken, evidence.AppSecret, .. evidence.OtherTickets ?? [], .. evidence.PastedSecrets, .. NamedSecret.In(evidence.SignedString ?? "")]),
            evidence.ErrMsg);

        // The server signed the cardExt that it made, even if the text changed on the way to the page.
        _fields = new CardFields(evidence, string.IsNullOrEmpty(evidence.ServerCardExt) ? evidence.CardExt : evidence.ServerCardExt);
    }

    /// <summary>The number of signatures that were computed.</summary>
    public int Tries => _budget.Tries;

    public IReadOnlyList<Finding> Examine()
    {
        new CardFormCheck(_evidence, _findings).Check();
        CheckSignature();
        CheckTimestamp();
        ClientCheck.Check(_evidence.UserAgent, [], _findings);
        _findings.AddCutOff(_evidence.IsCutOff);
        FaqCheck.Check(_evidence.ErrMsg, _findings);
        CheckWhatIsMissing();
        return _findings.InOrder();
    }

    private void CheckSignature()
    {
        var given = string.IsNullOrEmpty(_fields.Signature) ? null : GivenSignature.Of(_fields.Signature!);
        if (!string.IsNullOrEmpty(_evidence.SignedString))
        {
            CardSignedStringCheck.Check(_evidence, given, _fields, _findings);
        }

        if (given?.Flaw is { } flaw)
        {
            _findings.Add(flaw, FindingCertainty.Proven, new Fact(FactKind.RightInOtherForm, _fields.Signature!));
        }

        if (given is null || !IsAnyKeyGiven)
        {
            return;
        }

        bool IsRight(CardAttempt attempt) => attempt.Signature() == given.Hex;
        var right = _fields.Attempt();
        var length = right.Text().Length;
        _budget.Count(length);
        _isRight = IsTicketGiven && IsRight(right);
        if (!_isRight)
        {
            var search = new VariantSearch<CardAttempt>([.. CardKeyVariants.Of(_evidence), .. CardValueVariants.Of(_evidence, _fields), .. CardTextVariants.All], IsRight, _budget);
            var found = length <= SearchBudget.LongestText ? search.Find(right, length) : null;
            _findings.Report(found, IsTicketGiven ? Tries : null, CardSignedValues.Missing(_evidence, _fields));
        }
    }

    private void CheckTimestamp()
    {
        if (_fields.Timestamp is { Length: 13 } timestamp)
        {
            _findings.Add(FindingCode.TimestampMilliseconds, FindingCertainty.Likely, new Fact(FactKind.FieldIs, "timestamp", timestamp));
        }
        else if (_fields.Timestamp is { Length: > 0 } other && !other.All(digit => digit is >= '0' and <= '9'))
        {
            _findings.Add(FindingCode.TimestampMalformed, FindingCertainty.Proven, new Fact(FactKind.FieldIs, "timestamp", other));
        }
    }

    private void CheckWhatIsMissing()
    {
        var missing = new (string Name, bool IsGiven)[]
        {
            (_evidence.Call == CardCall.AddCard ? nameof(_evidence.CardExt) : nameof(_evidence.Signature), !string.IsNullOrEmpty(_fields.Signature)),
        }
        .Concat(CardSignedValues.Missing(_evidence, _fields).Select(name => (Name: name, IsGiven: false)))
        .Append((Name: nameof(_evidence.ApiTicket), IsGiven: IsTicketGiven))
        .Where(part => !part.IsGiven).Select(part => part.Name).Distinct().ToArray();
        if (_findings.IsEmpty && !_isRight && missing.Length > 0)
        {
            _findings.Add(FindingCode.EvidenceMissing, FindingCertainty.Possible, new Fact(FactKind.PasteMore, string.Join(", ", missing)));
        }
    }

    private bool IsTicketGiven => !string.IsNullOrEmpty(_evidence.ApiTicket);

    private bool IsAnyKeyGiven => IsTicketGiven
        || !string.IsNullOrEmpty(_evidence.JsApiTicket) || !string.IsNullOrEmpty(_evidence.AppSecret)
        || !string.IsNullOrEmpty(_evidence.PreviousTicket) || !string.IsNullOrEmpty(_evidence.AccessToken) || _evidence.OtherTickets is { Count: > 0 };
}
