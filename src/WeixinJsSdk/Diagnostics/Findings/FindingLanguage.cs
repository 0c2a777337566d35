namespace WeixinJsSdk;

/// <summary>In which language a finding is read.</summary>
public enum FindingLanguage
{
    /// <summary>English.</summary>
    English = 0,

    /// <summary>中文.</summary>
    Chinese = 1,
}
