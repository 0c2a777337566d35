namespace WeixinJsSdk.Payments;

/// <summary>The key of the current options. It is read once, and again only after the options have been reloaded.</summary>
internal sealed class CurrentPayKey(Func<WeixinPaymentOptions?> payment)
{
    private readonly object _gate = new();
    private volatile Loaded? _loaded;

    /// <exception cref="InvalidOperationException">The options contain no valid key.</exception>
    public PayKey Get()
    {
        var current = payment() ?? throw new InvalidOperationException("WeixinJsSdkOptions.Payment is not set. It contains the key that signs payments.");
        if (_loaded is { } loaded && loaded.From == current)
        {
            return loaded.Key;
        }

        lock (_gate)
        {
            if (_loaded is { } reloaded && reloaded.From == current)
            {
                return reloaded.Key;
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
        catch (FormatException exception)
        {
            throw new InvalidOperationException(exception.Message);
        }
    }

    private sealed class Loaded(WeixinPaymentOptions from, PayKey key)
    {
        public WeixinPaymentOptions From { get; } = from;

        public PayKey Key { get; } = key;
    }
}
