using System.Diagnostics.Metrics;

namespace WeixinJsSdk.Benchmarks.Doubles;

/// <summary>Somebody who counts everything that the library measures.</summary>
internal sealed class Listener : IDisposable
{
    private readonly MeterListener _listener = new();
    private long _sum;

    public Listener()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == "WeixinJsSdk")
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((_, measurement, _, _) => Interlocked.Add(ref _sum, measurement));
        _listener.Start();
    }

    public void Dispose()
    {
        _listener.Dispose();
        if (_sum == 0)
        {
            throw new InvalidOperationException("The library measured nothing: the row says nothing about telemetry.");
        }
    }
}
