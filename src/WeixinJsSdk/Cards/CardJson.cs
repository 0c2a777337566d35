using System.Text.Json.Serialization;

namespace WeixinJsSdk.Cards;

/// <summary>How results are written. The default encoder escapes what could end a script.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(AddCardItem))]
[JsonSerializable(typeof(ChooseCardParameters))]
[JsonSerializable(typeof(ChooseInvoiceParameters))]
internal sealed partial class CardJson : JsonSerializerContext;
