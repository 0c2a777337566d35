namespace WeixinJsSdk.Simulator.Judge;

/// <summary>How the app answers one call of a page, and why. It is final: nothing that explains it can change it.</summary>
/// <param name="Call">The call.</param>
/// <param name="Answer">What follows the interface's name in <c>errMsg</c>.</param>
/// <param name="Reason">Why, in both languages.</param>
/// <param name="Hashed">The string whose hash was compared, without its secret; null where nothing was hashed.</param>
/// <param name="UsesLoopbackException">Whether the page was allowed only because it is on this machine.</param>
internal sealed record Decision(JudgedCall Call, string Answer, Reason Reason, string? Hashed, bool UsesLoopbackException)
{
    public bool Allowed => Answer == "ok";

    public string ErrMsg => $"{Call.Api}:{Answer}";
}
