namespace WeixinJsSdk.Payments;

/// <summary>The key of the options as they are now. It is read once, and again only when the options have been reloaded.</summary>
internal sealed class CurrentPayKey(Func<WeixinPaymentOptions?> payment)
{
    private readonly object _gate = new();
    private volatile Loaded? _loaded;

    /// <exception cref="InvalidOperationException">The options hold no usable key.</exception>
    public PayKey Get()
    {
        var current = payment() ?? throw new InvalidOperationException("WeixinJsSdkOptions.Payment is not set: it holds what payments are signed with.");
        if (_loaded is { } loaded && loaded.From == current)
        {
            return loaded.Key;
        }

        lock (_gate)
        {
            if (_loaded is { } meanwhile && meanwhile.From == current)
            {
                return meanwhile.Key;
            }

            var key = Load(current);
            _loaded = new Loaded(current, key);
            return key;
        }
    }

    private static PayKey Load(WeixinPaymentOptions payment)
    {
        try
        {
            return PayKey.Of(payment);
        }
        catch (FormatException unusable)
        {
            throw new InvalidOperationException(unusable.Message);
        }
    }

    private sealed class Loaded(WeixinPaymentOptions from, PayKey key)
    {
        public WeixinPaymentOptions From { get; } = from;

        public PayKey Key { get; } = key;
    }
}
