namespace WeixinJsSdk;

/// <summary>The outcome of a check. A greater value is worse.</summary>
public enum AccountCheckOutcome
{
    /// <summary>The check could not be made, or does not apply. The message says why.</summary>
    NotChecked = 0,

    /// <summary>No problem was found.</summary>
    Ok = 1,

    /// <summary>Pages can be signed, but there is a problem.</summary>
    Warning = 2,

    /// <summary>Pages cannot be signed, or will soon not be.</summary>
    Failed = 3,
}
