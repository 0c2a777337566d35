using System.Text.Json;
using WeixinJsSdk.Json;
using WeixinJsSdk.Signing;

namespace WeixinJsSdk.Cards;

/// <summary>
/// One card's <c>cardExt</c> (卡券扩展字段). Made from a request after a look at every field, it cannot change any more:
/// what is written is what was signed.
/// </summary>
internal sealed class CardExt
{
    private readonly string _cardId;
    private readonly string? _code;
    private readonly string? _openId;
    private readonly long? _fixedBeginTimestamp;
    private readonly string? _outerId;
    private readonly string? _outerStr;
    private readonly NonceAndTime _stamp;

    /// <param name="request">The card.</param>
    /// <param name="place">What stands before a field's name in a message: which card of a batch it is.</param>
    /// <exception cref="ArgumentException">A field breaks its rule.</exception>
    public CardExt(AddCardRequest request, string place)
    {
        _cardId = CardRules.CardId(request.CardId, place + nameof(request.CardId));
        _code = CardRules.Given(request.Code, place + nameof(request.Code));
        _openId = CardRules.Given(request.OpenId, place + nameof(request.OpenId));
        _fixedBeginTimestamp = CardRules.TenDigits(request.FixedBeginTimestamp, place + nameof(request.FixedBeginTimestamp));
        _outerId = CardRules.OuterId(request.OuterId, place + nameof(request.OuterId));
        _outerStr = CardRules.Given(request.OuterStr, place + nameof(request.OuterStr));
        _stamp = new NonceAndTime(request.NonceStr, place + nameof(request.NonceStr), request.Timestamp, place + nameof(request.Timestamp));
    }

    public string NonceStr => _stamp.NonceStr;

    public AddCardItem Sign(string apiTicket, DateTimeOffset now)
    {
        var timestamp = _stamp.TimestampAt(now);
        var signature = CardSignature.Compute(apiTicket, timestamp, _cardId, _code, _openId, NonceStr);
        return new AddCardItem(_cardId, ToJson(timestamp, signature));
    }

    private string ToJson(string timestamp, string signature) => JsonText.Of(
        (Card: this, Timestamp: timestamp, Signature: signature),
        static (json, signed) => signed.Card.Write(json, signed.Timestamp, signed.Signature));

    private void Write(Utf8JsonWriter json, string timestamp, string signature)
    {
        json.WriteStartObject();
        WriteGiven(json, "code", _code);
        WriteGiven(json, "openid", _openId);
        json.WriteString("timestamp", timestamp);
        json.WriteString("nonce_str", NonceStr);
        if (_fixedBeginTimestamp is { } begin)
        {
            json.WriteNumber("fixed_begintimestamp", begin);
        }

        if (_outerId is not null)
        {
            // Up to sixty digits: no numeric type holds them.
            json.WritePropertyName("outer_id");
            json.WriteRawValue(_outerId);
        }

        WriteGiven(json, "outer_str", _outerStr);
        json.WriteString("signature", signature);
        json.WriteEndObject();
    }

    private static void WriteGiven(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
