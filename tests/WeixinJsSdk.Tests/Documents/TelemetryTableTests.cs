using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Reflection;
using Microsoft.Extensions.Logging;
using WeixinJsSdk.Telemetry;

namespace WeixinJsSdk.Tests.Documents;

/// <summary>The instruments and log events of the READMEs are those of the code.</summary>
public class TelemetryTableTests
{
    [Theory]
    [InlineData("README.md", "## Telemetry")]
    [InlineData("README.zh-CN.md", "## 监控指标与日志")]
    public void Each_instrument_has_its_row(string file, string chapter) =>
        Document.Rows(file, chapter).SelectMany(row => Document.Names(row[0])).Should().BeEquivalentTo(Instruments());

    [Theory]
    [InlineData("README.md", "## Telemetry")]
    [InlineData("README.zh-CN.md", "## 监控指标与日志")]
    public void Each_event_of_the_library_has_its_row(string file, string chapter) =>
        Document.Rows(file, chapter).Where(row => char.IsAsciiDigit(row[0][0])).SelectMany(row => Events(row[0])).Where(number => number < 100)
            .Should().BeEquivalentTo(typeof(JsSdkSigner).Assembly.GetTypes()
                .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
                .Select(method => method.GetCustomAttribute<LoggerMessageAttribute>()?.EventId).OfType<int>());

    private static List<string> Instruments()
    {
        var names = new ConcurrentBag<string>(); // other tests make instruments meanwhile
        using var metrics = new Metrics(TimeProvider.System);
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, _) =>
            {
                if (instrument.Meter.Name == Metrics.MeterName)
                {
                    names.Add(instrument.Name);
                }
            },
        };
        listener.Start();
        return [.. names.Distinct()];
    }

    /// <summary>Such as "1, 2", "1、2" and "60–62".</summary>
    private static IEnumerable<int> Events(string cell) => cell.Split(',', '、').SelectMany(part =>
    {
        var ends = part.Split('–').Select(end => int.Parse(end, CultureInfo.InvariantCulture)).ToArray();
        return Enumerable.Range(ends[0], ends[^1] - ends[0] + 1);
    });
}
