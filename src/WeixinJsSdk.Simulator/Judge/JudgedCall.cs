namespace WeixinJsSdk.Simulator.Judge;

/// <summary>The call that is judged.</summary>
internal sealed record JudgedCall(string PageUrl, string AppId, string Api, DateTimeOffset Now)
{
    public Decision Ok(Reason reason, string? hashed = null, bool usesLoopbackException = false) => new(this, "ok", reason, hashed, usesLoopbackException);

    public Decision Refuse(string answer, Reason reason, string? hashed = null, bool usesLoopbackException = false) =>
        new(this, answer, reason, hashed, usesLoopbackException);
}
