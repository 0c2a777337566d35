#if NET8_0_OR_GREATER
namespace WeixinJsSdk.Timing;

/// <summary>Under the name that Microsoft.Bcl.TimeProvider gives it on netstandard2.0.</summary>
internal static class TimeProviderExtensions
{
    public static CancellationTokenSource CreateCancellationTokenSource(this TimeProvider time, TimeSpan delay) => new(delay, time);
}
#endif
