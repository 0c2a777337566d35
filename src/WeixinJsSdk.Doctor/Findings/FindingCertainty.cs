namespace WeixinJsSdk.Doctor;

/// <summary>How certain a finding is.</summary>
public enum FindingCertainty
{
    /// <summary>A known cause of the symptom; the evidence does not confirm it.</summary>
    Possible = 0,

    /// <summary>The given evidence makes the finding likely.</summary>
    Likely = 1,

    /// <summary>A recomputed signature or the evidence itself proves the finding.</summary>
    Proven = 2,
}
