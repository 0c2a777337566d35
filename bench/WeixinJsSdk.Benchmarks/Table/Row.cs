using System.Text.Json.Serialization;

namespace WeixinJsSdk.Benchmarks.Table;

/// <summary>The result of one row with one build of the library: the median of the rounds, and their range.</summary>
internal sealed record Row(
    string Name,
    string Baseline,
    double Ratio,
    double LowestRatio,
    double HighestRatio,
    long Bytes,
    double? MaxRatio,
    long? MaxBytes)
{
    [JsonIgnore]
    public bool HasGoal => MaxRatio is not null || MaxBytes is not null;

    /// <summary>Compares the ratio as it is printed, with two decimals.</summary>
    [JsonIgnore]
    public bool IsReached => !(Math.Round(Ratio, 2) > MaxRatio) && !(Bytes > MaxBytes);
}

/// <summary>Serializes the rows that the program for the other build writes.</summary>
[JsonSerializable(typeof(IReadOnlyList<Row>))]
internal sealed partial class RowJson : JsonSerializerContext;
