using System.Globalization;

namespace WeixinJsSdk.Simulator;

public sealed partial class WeixinSimulator
{
    /// <summary>The judge of what a page's JS-SDK sends.</summary>
    public WeixinJudge Judge => Parts.Judge;

    /// <summary>The last thousand verdicts, the oldest first; a copy.</summary>
    public IReadOnlyList<Verdict> Verdicts => Judge.Verdicts;

    /// <summary>Judges a page's <c>wx.config</c> as the app does (步骤三, 附录1): for a demo or a test without a browser.</summary>
    /// <param name="pageUrl">The page's address, <c>location.href</c>.</param>
    /// <param name="appId">The <c>appId</c>.</param>
    /// <param name="timestamp">The <c>timestamp</c> in seconds.</param>
    /// <param name="nonceStr">The <c>nonceStr</c>.</param>
    /// <param name="signature">The <c>signature</c>.</param>
    /// <param name="jsApiList">The <c>jsApiList</c>.</param>
    /// <returns>The verdict: <c>config:ok</c>, or why not.</returns>
    public Verdict Verify(string pageUrl, string appId, long timestamp, string nonceStr, string signature, IEnumerable<string> jsApiList) =>
        Judge.VerifyConfig(pageUrl, appId, timestamp.ToString(CultureInfo.InvariantCulture), nonceStr, signature, jsApiList);
}
