using System.Text.Json.Serialization;

namespace WeixinJsSdk.Payments;

/// <summary>Serializes the results. The default encoder escapes the characters that could end a script element.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(ChooseWXPayParameters))]
[JsonSerializable(typeof(GetBrandWCPayRequestParameters))]
internal sealed partial class PayJson : JsonSerializerContext;
