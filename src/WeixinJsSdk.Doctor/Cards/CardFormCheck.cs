using WeixinJsSdk.Doctor.Evidence;
using WeixinJsSdk.Doctor.Findings;

namespace WeixinJsSdk.Doctor.Cards;

/// <summary>Checks a card's fields one by one, without computing a signature.</summary>
internal sealed class CardFormCheck(CardEvidence evidence, FindingList findings)
{
    private const int AdvisedCards = 5;

    private static readonly string[] RequiredNames = ["timestamp", "signature"];
    private static readonly string[] SignedNames = ["timestamp", "nonce_str", "code", "openid", "signature"];

    public void Check()
    {
        if (evidence.Call == CardCall.AddCard)
        {
            CheckExt();
            CheckOthers();
        }
        else if (evidence.SignType is not null and not "SHA1")
        {
            findings.Add(FindingCode.CardSignTypeWrong, FindingCertainty.Proven, new Fact(FactKind.FieldIs, "signType", evidence.SignType));
        }
    }

    private void CheckExt()
    {
        if (evidence.CardExtIsObject == true)
        {
            findings.Add(FindingCode.CardExtIsObject, FindingCertainty.Proven, new Fact(FactKind.Seen, "cardExt: {…}"));
        }

        if (string.IsNullOrEmpty(evidence.CardExt))
        {
            return;
        }

        CheckRewriting();
        var ext = CardExtText.Read(evidence.CardExt);
        var missing = RequiredNames.Where(name => ext?.Member(name) is { } value ? value.Text is "" : ext?.MayHoldMore != true).ToArray();
        var misspelt = SignedNames.SelectMany(name => Misspelt(ext, name)).ToArray();
        var notStrings = SignedNames.Where(name => ext?.Member(name) is { IsString: false, IsUnknown: false }).ToArray();
        if (missing.Length > 0)
        {
            findings.Add(FindingCode.CardExtMalformed, FindingCertainty.Proven, new Fact(FactKind.Missing, string.Join(", ", missing)));
        }
        else if (misspelt.Length > 0)
        {
            findings.Add(FindingCode.CardExtMalformed, FindingCertainty.Proven, misspelt);
        }
        else if (notStrings.Length > 0)
        {
            findings.Add(FindingCode.CardExtMalformed, FindingCertainty.Likely, new Fact(FactKind.Seen, string.Join(", ", notStrings.Select(name => $"\"{name}\":{ext!.Member(name)!.Source}"))));
        }
        else if (evidence.CardExtIsObject != true && ext?.IsCut != true && !CardExtText.IsWrapped(evidence.CardExt!) && !CardExtText.IsJsonObject(evidence.CardExt!))
        {
            findings.Add(FindingCode.CardExtMalformed, FindingCertainty.Likely, new Fact(FactKind.Seen, "cardExt ≠ JSON"));
        }
    }

    /// <summary>The client accepts only the names of the document. The signature covers no names, so it does not reveal a misspelt one.</summary>
    private static IEnumerable<Fact> Misspelt(JsValue? ext, string name) =>
        ext?.NameOf(name) is { } given && given != name ? [new Fact(FactKind.Misspelt, given, name)] : [];

    private void CheckRewriting()
    {
        if (CardExtText.IsWrapped(evidence.CardExt!))
        {
            findings.Add(FindingCode.CardExtRewritten, FindingCertainty.Proven, new Fact(FactKind.Seen, evidence.CardExt!));
        }

        if (string.IsNullOrEmpty(evidence.ServerCardExt) || CardExtText.Read(evidence.ServerCardExt) is not { } server || CardExtText.Read(evidence.CardExt) is not { } page)
        {
            return;
        }

        foreach (var name in SignedNames)
        {
            var (made, arrived) = (server.Member(name), page.Member(name));
            if (made?.Text != arrived?.Text || made?.IsString != arrived?.IsString)
            {
                findings.Add(FindingCode.CardExtRewritten, FindingCertainty.Proven, new Fact(FactKind.FieldsDiffer, name, arrived?.Source ?? "", made?.Source ?? ""));
                return;
            }
        }
    }

    private void CheckOthers()
    {
        var others = (evidence.OtherCardExts ?? []).Select(CardExtText.Read).Where(ext => ext is not null).ToArray();
        var own = CardExtText.Read(evidence.CardExt);
        CheckRepeated(FindingCode.CardNonceRepeated, "nonce_str", own, others);
        CheckRepeated(FindingCode.CardCodeRepeated, "code", own, others);
        if (others.Length >= AdvisedCards)
        {
            findings.Add(FindingCode.CardTooMany, FindingCertainty.Possible, new Fact(FactKind.FieldIs, "cardList.length", FormattableString.Invariant($"{others.Length + 1}")));
        }
    }

    private void CheckRepeated(FindingCode code, string name, JsValue? own, JsValue?[] others)
    {
        var repeated = others.Append(own).Select(ext => ext?.TextOf(name)).Where(value => !string.IsNullOrEmpty(value))
            .GroupBy(value => value, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        if (repeated is not null)
        {
            findings.Add(code, FindingCertainty.Proven, new Fact(FactKind.Repeated, $"{name} \"{repeated.Key}\""));
        }
    }
}
