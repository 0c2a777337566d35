namespace WeixinJsSdk.Simulator;

/// <content>The simulated phone.</content>
public sealed partial class WeixinSimulator
{
    /// <summary>
    /// Whether the bridge shows a phone that asks the person at the browser (<c>true</c>: pictures, a code, a place, a payment, each to be
    /// confirmed or cancelled), or answers every interface at once (<c>false</c>). By default (<c>null</c>) it asks, except in a browser under
    /// automation (<c>navigator.webdriver</c>). A page decides for itself with <c>bridge.js?interactive=false</c>,
    /// <c>window.WeixinSimulatorOptions</c> or <c>WeixinSimulator.setInteractive(false)</c>; an interface whose answer was set by
    /// <c>WeixinSimulator.answer(…)</c> never asks. A page sees it when it loads; <see cref="Reset"/> puts it back to <c>null</c>.
    /// </summary>
    public bool? Interactive
    {
        get => Parts.Phone.Interactive;
        set => Parts.Phone.Interactive = value;
    }

    /// <summary>What the user of every simulated phone answers in place of the automatic answers.</summary>
    public PhoneAnswers Answers => Parts.Phone.Answers;
}
