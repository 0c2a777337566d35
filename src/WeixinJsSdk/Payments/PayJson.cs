using System.Text.Json.Serialization;

namespace WeixinJsSdk.Payments;

/// <summary>How results are written. The default encoder escapes what could end a script.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(ChooseWXPayParameters))]
[JsonSerializable(typeof(GetBrandWCPayRequestParameters))]
internal sealed partial class PayJson : JsonSerializerContext;
