namespace WeixinJsSdk.Simulator.Bridge;

/// <summary>The 16 kHz speex form of a recording, which <c>/cgi-bin/media/get/jssdk</c> hands out.</summary>
internal static class HdVoice
{
    private const int AmrFrame = 13;
    private const int SpeexFrame = 70;

    /// <summary>Zero bits are frames without transmission: a decoder plays them as silence, as long as the AMR file is.</summary>
    public static byte[] Silence(int amrLength) => new byte[Math.Max(1, amrLength / AmrFrame) * SpeexFrame];
}
