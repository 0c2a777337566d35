using System.Text.Json.Serialization;

namespace WeixinJsSdk.Benchmarks.Table;

/// <summary>One row as one build of the library did it: the median round, and the spread over all of them.</summary>
internal sealed record Row(
    string Name,
    string Baseline,
    double Ratio,
    double LowestRatio,
    double HighestRatio,
    long Bytes,
    double? MostRatio,
    long? MostBytes)
{
    [JsonIgnore]
    public bool HasGoal => MostRatio is not null || MostBytes is not null;

    /// <summary>Held against the figure as it is printed: with two digits.</summary>
    [JsonIgnore]
    public bool IsReached => !(Math.Round(Ratio, 2) > MostRatio) && !(Bytes > MostBytes);
}

/// <summary>How the program for the other build hands over its rows.</summary>
[JsonSerializable(typeof(IReadOnlyList<Row>))]
internal sealed partial class RowJson : JsonSerializerContext;
