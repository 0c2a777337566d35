using System.Text.Json.Serialization;

namespace WeixinJsSdk.Doctor.Findings;

/// <summary>Reads the embedded text files. A property that the row types do not define is an error.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(FindingFile))]
[JsonSerializable(typeof(FactRow[]))]
[JsonSerializable(typeof(FaqFileRow[]))]
internal sealed partial class DoctorTextJson : JsonSerializerContext;
