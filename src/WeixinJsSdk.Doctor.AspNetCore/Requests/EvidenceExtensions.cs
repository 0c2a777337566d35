using WeixinJsSdk.Doctor.AspNetCore.Accounts;

namespace WeixinJsSdk.Doctor.AspNetCore.Requests;

/// <summary>Adds the other fields of the page's form, and the account's credentials, to the evidence of a pasted call.</summary>
internal static class EvidenceExtensions
{
    public static JsSdkEvidence With(this JsSdkEvidence evidence, DoctorRequest request, AccountSecrets secrets)
    {
        evidence.AppId = Prefer(request.AppId, evidence.AppId);
        evidence.Timestamp = Prefer(request.Timestamp, evidence.Timestamp);
        evidence.NonceStr = Prefer(request.NonceStr, evidence.NonceStr);
        evidence.Signature = Prefer(request.Signature, evidence.Signature);
        evidence.PageUrl = Prefer(request.PageUrl, evidence.PageUrl);
        evidence.SignedUrl = Prefer(request.SignedUrl, evidence.SignedUrl);
        evidence.SignedString = Prefer(request.SignedString, evidence.SignedString);
        evidence.ErrMsg = Prefer(request.ErrMsg, evidence.ErrMsg);
        evidence.UserAgent = Prefer(request.UserAgent, evidence.UserAgent);
        evidence.JsApiTicket = Prefer(request.Ticket, secrets.JsApiTicket);
        evidence.PreviousTicket = Prefer(request.PreviousTicket, evidence.PreviousTicket);
        evidence.LandingUrl = Prefer(request.LandingUrl, evidence.LandingUrl);
        evidence.EndpointUrl = Prefer(request.EndpointUrl, evidence.EndpointUrl);
        evidence.ScriptUrl = Prefer(request.ScriptUrl, evidence.ScriptUrl);
        evidence.SafeDomains = DomainList.Split(request.SafeDomains) is { Length: > 0 } domains ? domains : evidence.SafeDomains;
        evidence.TicketAppId = string.IsNullOrEmpty(request.Ticket) ? secrets.AppId : null;
        evidence.WxCardTicket = secrets.ApiTicket;
        evidence.AccessToken = secrets.AccessToken;
        evidence.AppSecret = secrets.AppSecret;
        evidence.OtherTickets = secrets.OtherTickets;
        return evidence;
    }

    public static CardEvidence With(this CardEvidence evidence, DoctorRequest request, AccountSecrets secrets)
    {
        evidence.AppId = Prefer(request.AppId, evidence.AppId ?? secrets.AppId);
        evidence.CardId = Prefer(request.CardId, evidence.CardId);
        evidence.CardType = Prefer(request.CardType, evidence.CardType);
        evidence.ShopId = Prefer(request.ShopId, evidence.ShopId);
        evidence.Code = Prefer(request.Code, evidence.Code);
        evidence.OpenId = Prefer(request.OpenId, evidence.OpenId);
        evidence.Timestamp = Prefer(request.Timestamp, evidence.Timestamp);
        evidence.NonceStr = Prefer(request.NonceStr, evidence.NonceStr);
        evidence.Signature = Prefer(request.Signature, evidence.Signature);
        evidence.SignedString = Prefer(request.SignedString, evidence.SignedString);
        evidence.ErrMsg = Prefer(request.ErrMsg, evidence.ErrMsg);
        evidence.UserAgent = Prefer(request.UserAgent, evidence.UserAgent);
        evidence.ApiTicket = Prefer(request.Ticket, secrets.ApiTicket);
        evidence.PreviousTicket = Prefer(request.PreviousTicket, evidence.PreviousTicket);
        evidence.JsApiTicket = secrets.JsApiTicket;
        evidence.AccessToken = secrets.AccessToken;
        evidence.AppSecret = secrets.AppSecret;
        evidence.OtherTickets = secrets.OtherTickets;
        return evidence;
    }

    public static PaymentEvidence With(this PaymentEvidence evidence, DoctorRequest request, AccountSecrets secrets)
    {
        evidence.AppId = Prefer(request.AppId, evidence.AppId ?? secrets.AppId);
        evidence.PageUrl = Prefer(request.PageUrl, evidence.PageUrl);
        evidence.SignedString = Prefer(request.SignedString, evidence.SignedString);
        evidence.ErrMsg = Prefer(request.ErrMsg, evidence.ErrMsg);
        evidence.UserAgent = Prefer(request.UserAgent, evidence.UserAgent);
        evidence.ScriptUrl = Prefer(request.ScriptUrl, evidence.ScriptUrl);
        evidence.ApiKey = Prefer(request.Ticket, secrets.Payment?.ApiKey);
        evidence.PrivateKeyPem = secrets.Payment?.PrivateKeyPem;
        evidence.OtherKeys = string.IsNullOrEmpty(secrets.AppSecret) ? null : [secrets.AppSecret];
        return evidence;
    }

    private static string? Prefer(string? given, string? known) => string.IsNullOrEmpty(given) ? known : given;
}
