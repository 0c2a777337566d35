namespace WeixinJsSdk.Doctor.Findings;

/// <summary>The kinds of facts that show a mistake. <c>facts.json</c> has a sentence for each kind in both languages.</summary>
internal enum FactKind
{
    /// <summary>{0} is the signed address, {1} the page's address.</summary>
    RightForUrl,

    /// <summary>{0} is what was signed, {1} what it replaced.</summary>
    RightWithInstead,

    /// <summary>{0} is the field.</summary>
    RightWithoutField,

    /// <summary>{0} lists the names in their order.</summary>
    RightForNames,

    /// <summary>{0} is the field.</summary>
    RightWithField,

    /// <summary>{0} is the comparison.</summary>
    RightSortedBy,

    RightWithoutNames,

    /// <summary>{0} is what was hashed.</summary>
    RightWhenPadded,

    /// <summary>{0} is the encoding.</summary>
    RightInEncoding,

    /// <summary>{0} is the hash.</summary>
    RightWithHash,

    /// <summary>{0} is the given form.</summary>
    RightInOtherForm,

    RightWithBoth,

    /// <summary>{0} is the signed address, {1} the page's address.</summary>
    UrlsDiffer,

    /// <summary>{0} is the field, {1} its value in the config, {2} its value in the signed string.</summary>
    FieldsDiffer,

    /// <summary>{0} is the field, {1} its value.</summary>
    FieldIs,

    /// <summary>{0} lists the names.</summary>
    Missing,

    /// <summary>{0} is the misspelt name, {1} the right one.</summary>
    Misspelt,

    /// <summary>{0} is the errMsg.</summary>
    ErrMsg,

    /// <summary>{0} is the interface, {1} what it requires, {2} what the page has.</summary>
    Needs,

    /// <summary>{0} is the host, {1} the domains.</summary>
    NotCovered,

    /// <summary>{0} lists the properties.</summary>
    PasteMore,

    /// <summary>{0} is the number.</summary>
    NoneOf,

    /// <summary>{0} lists the names in the signed string.</summary>
    SignedNames,

    HashOfStringDiffers,

    /// <summary>{0} names the ticket.</summary>
    TicketIs,

    /// <summary>{0} is the repeated value.</summary>
    Repeated,

    /// <summary>{0} is what was found.</summary>
    Seen,

    Everything,

    CutOff,
}
