using System.Text.Json;
using WeixinJsSdk.Json;
using WeixinJsSdk.Signing;

namespace WeixinJsSdk.Cards;

/// <summary>
/// The <c>cardExt</c> (卡券扩展字段) of one card. It is an immutable copy of a validated request, so that the JSON contains
/// exactly the values that were signed.
/// </summary>
internal sealed class CardExt
{
    private readonly string _cardId;
    private readonly string? _code;
    private readonly string? _openId;
    private readonly long? _fixedBeginTimestamp;
    private readonly string? _outerId;
    private readonly string? _outerStr;
    private readonly NonceAndTime _nonceAndTime;

    /// <param name="request">The card.</param>
    /// <param name="prefix">The prefix of a field's name in an error message, such as <c>requests[1].</c> for a card of a batch.</param>
    /// <exception cref="ArgumentException">A field is not valid.</exception>
    public CardExt(AddCardRequest request, string prefix)
    {
        _cardId = CardRules.CardId(request.CardId, prefix + nameof(request.CardId));
        _code = CardRules.NullOrNotEmpty(request.Code, prefix + nameof(request.Code));
        _openId = CardRules.NullOrNotEmpty(request.OpenId, prefix + nameof(request.OpenId));
        _fixedBeginTimestamp = CardRules.TenDigits(request.FixedBeginTimestamp, prefix + nameof(request.FixedBeginTimestamp));
        _outerId = CardRules.OuterId(request.OuterId, prefix + nameof(request.OuterId));
        _outerStr = CardRules.NullOrNotEmpty(request.OuterStr, prefix + nameof(request.OuterStr));
        _nonceAndTime = new NonceAndTime(request.NonceStr, prefix + nameof(request.NonceStr), request.Timestamp, prefix + nameof(request.Timestamp));
    }

    public string NonceStr => _nonceAndTime.NonceStr;

    public AddCardItem Sign(string apiTicket, DateTimeOffset now)
    {
        var timestamp = _nonceAndTime.TimestampAt(now);
        var signature = CardSignature.Compute(apiTicket, timestamp, _cardId, _code, _openId, NonceStr);
        return new AddCardItem(_cardId, ToJson(timestamp, signature));
    }

    private string ToJson(string timestamp, string signature) => JsonText.Of(
        (Card: this, Timestamp: timestamp, Signature: signature),
        static (json, signed) => signed.Card.Write(json, signed.Timestamp, signed.Signature));

    private void Write(Utf8JsonWriter json, string timestamp, string signature)
    {
        json.WriteStartObject();
        WriteIfNotNull(json, "code", _code);
        WriteIfNotNull(json, "openid", _openId);
        json.WriteString("timestamp", timestamp);
        json.WriteString("nonce_str", NonceStr);
        if (_fixedBeginTimestamp is { } begin)
        {
            json.WriteNumber("fixed_begintimestamp", begin);
        }

        if (_outerId is not null)
        {
            // It has up to sixty digits, more than any numeric type can hold.
            json.WritePropertyName("outer_id");
            json.WriteRawValue(_outerId);
        }

        WriteIfNotNull(json, "outer_str", _outerStr);
        json.WriteString("signature", signature);
        json.WriteEndObject();
    }

    private static void WriteIfNotNull(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
