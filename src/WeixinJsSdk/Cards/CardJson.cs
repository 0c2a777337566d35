using System.Text.Json.Serialization;

namespace WeixinJsSdk.Cards;

/// <summary>Serializes the results. The default encoder escapes the characters that could end a script element.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(AddCardItem))]
[JsonSerializable(typeof(ChooseCardParameters))]
[JsonSerializable(typeof(ChooseInvoiceParameters))]
internal sealed partial class CardJson : JsonSerializerContext;
