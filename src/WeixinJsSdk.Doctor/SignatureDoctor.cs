using System.Diagnostics.CodeAnalysis;
using WeixinJsSdk.Doctor.Cards;
using WeixinJsSdk.Doctor.Config;
using WeixinJsSdk.Doctor.Payments;
using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Doctor;

/// <summary>
/// Says why WeChat refuses a signature: <c>config:invalid signature</c> and related errors (附录5-常见错误及解决方法). It recomputes what it is given,
/// searches for the mistake that reproduces the given signature, and knows the 24 rows of the document. No I/O and no clock; findings
/// never hold a ticket, token, secret or key. Immutable, safe for use by many threads.
/// </summary>
[SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "An object, so that it can be injected.")]
public sealed class SignatureDoctor
{
    /// <summary>Examines a <c>wx.config</c>.</summary>
    /// <param name="evidence">Whatever is at hand: any part of it may be left out. With the ticket the answer is certain.</param>
    /// <returns>
    /// What was found, the most certain first. Empty if all that can be checked is right; a single <see cref="FindingCode.EvidenceMissing"/>,
    /// which says what to paste, if nothing was given.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="evidence"/> is null.</exception>
    public IReadOnlyList<Finding> Examine(JsSdkEvidence evidence) => new ConfigExamination(Guard.NotNull(evidence, nameof(evidence))).Examine();

    /// <summary>Examines a card: <c>wx.addCard</c>, <c>wx.chooseCard</c> or <c>wx.chooseInvoice</c> (附录4).</summary>
    /// <param name="evidence">Whatever is at hand: any part of it may be left out. With the <c>api_ticket</c> the answer is certain.</param>
    /// <returns>What was found, the most certain first; empty if all that can be checked is right.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evidence"/> is null.</exception>
    public IReadOnlyList<Finding> Examine(CardEvidence evidence) => new CardExamination(Guard.NotNull(evidence, nameof(evidence))).Examine();

    /// <summary>Examines a payment: <c>wx.chooseWXPay</c> or <c>getBrandWCPayRequest</c> (微信支付).</summary>
    /// <param name="evidence">Whatever is at hand: any part of it may be left out. With the key the answer is certain.</param>
    /// <returns>What was found, the most certain first; empty if all that can be checked is right.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evidence"/> is null.</exception>
    public IReadOnlyList<Finding> Examine(PaymentEvidence evidence) => new PaymentExamination(Guard.NotNull(evidence, nameof(evidence))).Examine();
}
