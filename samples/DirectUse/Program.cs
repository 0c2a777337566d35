using System.Security.Cryptography;
using DirectUse;
using WeixinJsSdk;

const string AppId = "wx0123456789abcdef";
var url = args.Length > 0 ? args[0] : "http://mp.weixin.qq.com?params=value";
var tickets = new TicketsFromElsewhere();

// The bare algorithm, with the example of WeChat's document (附录1).
var ticket = await tickets.GetTicketAsync(TicketType.JsApi);
Console.WriteLine($"signature {JsSdkSignature.Compute(ticket.Value, "Wm3WZYTPz0wzccnW", 1414587457, url)}");

// A page: what wx.config takes, with a nonce and the time of now.
var pages = new JsSdkSigner(AppId, tickets);
var config = await pages.SignAsync(new JsSdkSignRequest(url) { JsApiList = [JsApi.ChooseImage, JsApi.ScanQRCode] });
Console.WriteLine($"wx.config {config.ToJson()}");

// A card: what wx.addCard takes.
var cards = new CardSigner(AppId, tickets);
var card = await cards.SignAddCardAsync(new AddCardRequest("pFS7Fjg8kV1IdDz01r4SQwMkuCKc") { OuterStr = "direct-use" });
Console.WriteLine($"wx.addCard {card.ToJson()}");

// A payment: what wx.chooseWXPay takes. The key is the merchant's; here one that is made on the spot.
using var merchant = RSA.Create(2048);
var payments = new PaySigner(
    AppId, new WeixinPaymentOptions { SignType = PaySignType.Rsa, PrivateKeyPem = merchant.ExportPkcs8PrivateKeyPem() });
Console.WriteLine($"wx.chooseWXPay {payments.SignChooseWXPay("wx201410272009395522657a690389285100").ToJson()}");
