using WeixinJsSdk.Payments;
using WeixinJsSdk.Shared;
using WeixinJsSdk.Signing;
using WeixinJsSdk.Telemetry;

namespace WeixinJsSdk;

/// <summary>
/// The implementation of <see cref="IPaySigner"/>. <c>AddWeixinJsSdk</c> registers one. Without a container, or in a unit test, create it yourself.
/// It reads the key once and performs no I/O after that. Thread-safe.
/// </summary>
public sealed class PaySigner : IPaySigner
{
    private readonly Func<string> _appId;
    private readonly Func<PayKey> _key;
    private readonly TimeProvider _time;
    private readonly Metrics? _metrics;

    /// <summary>Creates a signer and reads its key.</summary>
    /// <param name="appId">The account's <c>appid</c>, the same as in <c>wx.config</c> and in the order. Not empty.</param>
    /// <param name="payment">The algorithm and the key. Later changes to the object have no effect.</param>
    /// <param name="timeProvider">The clock; null for the system's.</param>
    /// <exception cref="ArgumentException"><paramref name="appId"/> is null or empty, or <paramref name="payment"/> is null or not valid. The message names the setting and the rule.</exception>
    public PaySigner(string appId, WeixinPaymentOptions payment, TimeProvider? timeProvider = null)
        : this(Guard.Constant(appId, nameof(appId)), Constant(payment), timeProvider, null)
    {
    }

    /// <param name="appId">Called for each signature, since options can be reloaded.</param>
    /// <param name="payment">Called for each signature. The key is read again only if it returns another object.</param>
    /// <param name="timeProvider">The clock; null for the system's.</param>
    /// <param name="metrics">Counts the signatures; null for no metrics.</param>
    internal PaySigner(Func<string> appId, Func<WeixinPaymentOptions?> payment, TimeProvider? timeProvider, Metrics? metrics = null)
        : this(appId, new CurrentPayKey(payment).Get, timeProvider, metrics)
    {
    }

    private PaySigner(Func<string> appId, Func<PayKey> key, TimeProvider? timeProvider, Metrics? metrics)
    {
        _appId = appId;
        _key = key;
        _metrics = metrics;
        _time = timeProvider ?? TimeProvider.System;
    }

    /// <inheritdoc/>
    public ChooseWXPayParameters SignChooseWXPay(string prepayId) =>
        new(Sign(PrepayPackage.Of(prepayId, nameof(prepayId)), NonceAndTime.Fresh()));

    /// <inheritdoc/>
    public ChooseWXPayParameters SignChooseWXPay(PaySignRequest request) => new(Sign(request));

    /// <inheritdoc/>
    public GetBrandWCPayRequestParameters SignGetBrandWCPayRequest(string prepayId) =>
        new(Sign(PrepayPackage.Of(prepayId, nameof(prepayId)), NonceAndTime.Fresh()));

    /// <inheritdoc/>
    public GetBrandWCPayRequestParameters SignGetBrandWCPayRequest(PaySignRequest request) => new(Sign(request));

    private static Func<PayKey> Constant(WeixinPaymentOptions payment)
    {
        Guard.NotNull(payment, nameof(payment));
        try
        {
            var key = PayKey.Of(payment);
            return () => key;
        }
        catch (FormatException exception)
        {
            throw new ArgumentException(exception.Message, nameof(payment));
        }
    }

    private SignedPayment Sign(PaySignRequest request)
    {
        Guard.NotNull(request, nameof(request));
        var package = PrepayPackage.Of(request.PrepayId, nameof(request.PrepayId));
        return Sign(package, new NonceAndTime(request.NonceStr, nameof(request.NonceStr), request.Timestamp, nameof(request.Timestamp)));
    }

    private SignedPayment Sign(string package, NonceAndTime nonceAndTime)
    {
        var key = _key();
        var appId = _appId();
        var timeStamp = nonceAndTime.TimestampAt(_time.GetUtcNow());
        var paySign = key.Sign(appId, timeStamp, nonceAndTime.NonceStr, package);
        _metrics?.Signed(SignatureKind.Pay);
        return new SignedPayment(appId, timeStamp, nonceAndTime.NonceStr, package, key.SignType, paySign);
    }
}
