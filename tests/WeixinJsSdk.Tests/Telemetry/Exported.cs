using System.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace WeixinJsSdk.Tests.Telemetry;

/// <summary>What OpenTelemetry exports of the library, set up as an application would: by the meter's and the source's name.</summary>
public sealed class Exported : IDisposable
{
    private readonly Collected<Activity> _spans = new(activity => activity.DisplayName + Text(activity.TagObjects));
    private readonly Collected<Metric> _points = new(metric => Points(metric));
    private readonly MeterProvider _meters;
    private readonly TracerProvider _traces;

    public Exported()
    {
        _meters = Sdk.CreateMeterProviderBuilder()
            .AddMeter("WeixinJsSdk")
            .AddReader(new BaseExportingMetricReader(_points) { TemporalityPreference = MetricReaderTemporalityPreference.Cumulative })
            .Build();
        _traces = Sdk.CreateTracerProviderBuilder().AddSource("WeixinJsSdk").AddProcessor(new SimpleActivityExportProcessor(_spans)).Build();
    }

    /// <summary>One line for each metric: name, unit, then each series with its tags and its value.</summary>
    public IReadOnlyList<string> Metrics()
    {
        _points.Lines.Clear();
        _meters.ForceFlush();
        return [.. _points.Lines];
    }

    /// <summary>One line for each span: name and tags.</summary>
    public IReadOnlyList<string> Spans()
    {
        _traces.ForceFlush();
        return [.. _spans.Lines];
    }

    public void Dispose()
    {
        _meters.Dispose();
        _traces.Dispose();
    }

    private static string Points(Metric metric)
    {
        var series = new List<string>();
        foreach (ref readonly var point in metric.GetMetricPoints())
        {
            var tags = new List<KeyValuePair<string, object?>>();
            foreach (var tag in point.Tags)
            {
                tags.Add(tag);
            }

            series.Add(Text(tags) + Value(metric.MetricType, point));
        }

        return $"{metric.Name} [{metric.Unit}] {string.Join(" ", series.Order(StringComparer.Ordinal))}";
    }

    private static string Value(MetricType type, in MetricPoint point) => type switch
    {
        MetricType.LongSum => FormattableString.Invariant($"={point.GetSumLong()}"),
        MetricType.DoubleGauge => FormattableString.Invariant($"={point.GetGaugeLastValueDouble()}"),
        MetricType.Histogram => FormattableString.Invariant($"={point.GetHistogramCount()} in {point.GetHistogramSum()}"),
        _ => throw new NotSupportedException(type.ToString()),
    };

    private static string Text(IEnumerable<KeyValuePair<string, object?>> tags) =>
        "{" + string.Join(",", tags.OrderBy(tag => tag.Key, StringComparer.Ordinal).Select(tag => $"{tag.Key}={tag.Value}")) + "}";

    private sealed class Collected<T>(Func<T, string> print) : BaseExporter<T>
        where T : class
    {
        public List<string> Lines { get; } = [];

        public override ExportResult Export(in Batch<T> batch)
        {
            foreach (var item in batch)
            {
                Lines.Add(print(item));
            }

            return ExportResult.Success;
        }
    }
}
