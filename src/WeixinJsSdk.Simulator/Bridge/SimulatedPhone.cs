namespace WeixinJsSdk.Simulator.Bridge;

/// <summary>What every simulated phone shows and what its user answers.</summary>
internal sealed class SimulatedPhone
{
    public PhoneAnswers Answers { get; } = new();

    /// <summary>Whether the phone asks its user; null where the browser decides.</summary>
    public bool? Interactive { get; set; }

    public void Reset()
    {
        Answers.Clear();
        Interactive = null;
    }
}
