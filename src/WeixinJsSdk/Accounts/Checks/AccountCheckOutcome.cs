namespace WeixinJsSdk;

/// <summary>How a check came out; the greater, the worse.</summary>
public enum AccountCheckOutcome
{
    /// <summary>Could not be checked, or does not apply; the message says why.</summary>
    NotChecked = 0,

    /// <summary>As it should be.</summary>
    Ok = 1,

    /// <summary>Pages are served, but something is not as it should be.</summary>
    Warning = 2,

    /// <summary>Pages are not served, or will not be for long.</summary>
    Failed = 3,
}
