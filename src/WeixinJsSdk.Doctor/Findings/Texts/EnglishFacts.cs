namespace WeixinJsSdk.Doctor.Findings;

/// <summary>What shows a finding, in English.</summary>
internal static class EnglishFacts
{
    public static IReadOnlyDictionary<FactKind, string> All { get; } = new Dictionary<FactKind, string>
    {
        [FactKind.RightForUrl] = "The signature is right for \"{0}\"; the page is at \"{1}\".",
        [FactKind.RightWithInstead] = "The signature is right with {0} in the place of {1}.",
        [FactKind.RightWithoutField] = "The signature is right without {0}.",
        [FactKind.RightWithField] = "The signature is right if {0} is signed too.",
        [FactKind.RightSortedBy] = "The signature is right for the values sorted by {0}.",
        [FactKind.RightForNames] = "The signature is right for the names {0}, in this order.",
        [FactKind.RightWithoutNames] = "The signature is right for the values alone, without their names.",
        [FactKind.RightWhenPadded] = "The signature is right for \"{0}\".",
        [FactKind.RightInEncoding] = "The signature is right for the bytes of the string in {0}.",
        [FactKind.RightWithHash] = "The signature is the {0} of the right string.",
        [FactKind.RightInOtherForm] = "It was given as \"{0}\".",
        [FactKind.RightWithBoth] = "This alone does not explain the signature, but together with: {0}",
        [FactKind.UrlsDiffer] = "Signed was \"{0}\"; the page is at \"{1}\".",
        [FactKind.FieldsDiffer] = "{0} is \"{1}\" at the page and \"{2}\" in what was signed.",
        [FactKind.FieldIs] = "{0} is \"{1}\".",
        [FactKind.Missing] = "Missing: {0}.",
        [FactKind.Misspelt] = "There is \"{0}\"; probably \"{1}\" is meant.",
        [FactKind.Said] = "WeChat said \"{0}\".",
        [FactKind.Needs] = "{0} needs {1}; there is {2}.",
        [FactKind.NotCovered] = "{0} is under none of: {1}.",
        [FactKind.PasteMore] = "Not given: {0}.",
        [FactKind.NoneOf] = "{0} variants were tried.",
        [FactKind.SignedNames] = "The signed string has the names {0}.",
        [FactKind.HashOfStringDiffers] = "The hash of the signed string is another one than the given signature.",
        [FactKind.TicketIs] = "The ticket in the signed string is {0}.",
        [FactKind.Repeated] = "{0} stands in more than one card.",
        [FactKind.Seen] = "Found: {0}.",
        [FactKind.CutOff] = "The bracket that closes it is not in the text.",
        [FactKind.Everything] = "Ticket, nonce, timestamp and address give exactly this signature.",
    };
}
