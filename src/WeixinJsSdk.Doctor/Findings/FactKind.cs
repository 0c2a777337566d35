namespace WeixinJsSdk.Doctor.Findings;

/// <summary>What shows a finding. <c>facts.json</c> has a sentence for each, in both languages.</summary>
internal enum FactKind
{
    /// <summary>{0} the signed address, {1} the page's.</summary>
    RightForUrl,

    /// <summary>{0} what was signed, {1} in whose place.</summary>
    RightWithInstead,

    /// <summary>{0} the field.</summary>
    RightWithoutField,

    /// <summary>{0} names in their order.</summary>
    RightForNames,

    /// <summary>{0} the field.</summary>
    RightWithField,

    /// <summary>{0} the comparison.</summary>
    RightSortedBy,

    RightWithoutNames,

    /// <summary>{0} what was hashed.</summary>
    RightWhenPadded,

    /// <summary>{0} the encoding.</summary>
    RightInEncoding,

    /// <summary>{0} the hash.</summary>
    RightWithHash,

    /// <summary>{0} the form that was given.</summary>
    RightInOtherForm,

    RightWithBoth,

    /// <summary>{0} the signed address, {1} the page's.</summary>
    UrlsDiffer,

    /// <summary>{0} the field, {1} in the config, {2} in the signed string.</summary>
    FieldsDiffer,

    /// <summary>{0} the field, {1} its value.</summary>
    FieldIs,

    /// <summary>{0} names.</summary>
    Missing,

    /// <summary>{0} the name that stands there, {1} the right one.</summary>
    Misspelt,

    /// <summary>{0} the errMsg.</summary>
    ErrMsg,

    /// <summary>{0} the interface, {1} what it needs, {2} what is there.</summary>
    Needs,

    /// <summary>{0} the host, {1} the domains.</summary>
    NotCovered,

    /// <summary>{0} names of properties.</summary>
    PasteMore,

    /// <summary>{0} how many.</summary>
    NoneOf,

    /// <summary>{0} names in the signed string.</summary>
    SignedNames,

    HashOfStringDiffers,

    /// <summary>{0} whose it is.</summary>
    TicketIs,

    /// <summary>{0} what is repeated.</summary>
    Repeated,

    /// <summary>{0} what is found.</summary>
    Seen,

    Everything,

    CutOff,
}
