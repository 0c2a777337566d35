namespace WeixinJsSdk.Doctor;

/// <summary>How certain a finding is.</summary>
public enum FindingCertainty
{
    /// <summary>A known cause of what was seen; nothing given confirms it.</summary>
    Possible = 0,

    /// <summary>What was given speaks for it.</summary>
    Likely = 1,

    /// <summary>Recomputed, or plain from what was given.</summary>
    Proven = 2,
}
