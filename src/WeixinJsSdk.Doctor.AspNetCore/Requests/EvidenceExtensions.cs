using WeixinJsSdk.Doctor.AspNetCore.Accounts;

namespace WeixinJsSdk.Doctor.AspNetCore.Requests;

/// <summary>Adds to what was read from a pasted call what stood in the page's other fields, and what the server knows.</summary>
internal static class EvidenceExtensions
{
    public static JsSdkEvidence With(this JsSdkEvidence evidence, DoctorRequest question, AccountSecrets secrets)
    {
        evidence.AppId = Prefer(question.AppId, evidence.AppId);
        evidence.Timestamp = Prefer(question.Timestamp, evidence.Timestamp);
        evidence.NonceStr = Prefer(question.NonceStr, evidence.NonceStr);
        evidence.Signature = Prefer(question.Signature, evidence.Signature);
        evidence.PageUrl = Prefer(question.PageUrl, evidence.PageUrl);
        evidence.SignedUrl = Prefer(question.SignedUrl, evidence.SignedUrl);
        evidence.SignedString = Prefer(question.SignedString, evidence.SignedString);
        evidence.ErrMsg = Prefer(question.ErrMsg, evidence.ErrMsg);
        evidence.UserAgent = Prefer(question.UserAgent, evidence.UserAgent);
        evidence.JsApiTicket = Prefer(question.Ticket, secrets.JsApiTicket);
        evidence.PreviousTicket = Prefer(question.PreviousTicket, evidence.PreviousTicket);
        evidence.LandingUrl = Prefer(question.LandingUrl, evidence.LandingUrl);
        evidence.EndpointUrl = Prefer(question.EndpointUrl, evidence.EndpointUrl);
        evidence.ScriptUrl = Prefer(question.ScriptUrl, evidence.ScriptUrl);
        evidence.SafeDomains = DomainList.Split(question.SafeDomains) is { Length: > 0 } domains ? domains : evidence.SafeDomains;
        evidence.TicketAppId = string.IsNullOrEmpty(question.Ticket) ? secrets.AppId : null;
        evidence.WxCardTicket = secrets.ApiTicket;
        evidence.AccessToken = secrets.AccessToken;
        evidence.AppSecret = secrets.AppSecret;
        evidence.OtherTickets = secrets.OtherTickets;
        return evidence;
    }

    public static CardEvidence With(this CardEvidence evidence, DoctorRequest question, AccountSecrets secrets)
    {
        evidence.AppId = Prefer(question.AppId, evidence.AppId ?? secrets.AppId);
        evidence.CardId = Prefer(question.CardId, evidence.CardId);
        evidence.CardType = Prefer(question.CardType, evidence.CardType);
        evidence.ShopId = Prefer(question.ShopId, evidence.ShopId);
        evidence.Code = Prefer(question.Code, evidence.Code);
        evidence.OpenId = Prefer(question.OpenId, evidence.OpenId);
        evidence.Timestamp = Prefer(question.Timestamp, evidence.Timestamp);
        evidence.NonceStr = Prefer(question.NonceStr, evidence.NonceStr);
        evidence.Signature = Prefer(question.Signature, evidence.Signature);
        evidence.SignedString = Prefer(question.SignedString, evidence.SignedString);
        evidence.ErrMsg = Prefer(question.ErrMsg, evidence.ErrMsg);
        evidence.UserAgent = Prefer(question.UserAgent, evidence.UserAgent);
        evidence.ApiTicket = Prefer(question.Ticket, secrets.ApiTicket);
        evidence.PreviousTicket = Prefer(question.PreviousTicket, evidence.PreviousTicket);
        evidence.JsApiTicket = secrets.JsApiTicket;
        evidence.AccessToken = secrets.AccessToken;
        evidence.AppSecret = secrets.AppSecret;
        evidence.OtherTickets = secrets.OtherTickets;
        return evidence;
    }

    public static PaymentEvidence With(this PaymentEvidence evidence, DoctorRequest question, AccountSecrets secrets)
    {
        evidence.AppId = Prefer(question.AppId, evidence.AppId ?? secrets.AppId);
        evidence.PageUrl = Prefer(question.PageUrl, evidence.PageUrl);
        evidence.SignedString = Prefer(question.SignedString, evidence.SignedString);
        evidence.ErrMsg = Prefer(question.ErrMsg, evidence.ErrMsg);
        evidence.UserAgent = Prefer(question.UserAgent, evidence.UserAgent);
        evidence.ScriptUrl = Prefer(question.ScriptUrl, evidence.ScriptUrl);
        evidence.ApiKey = Prefer(question.Ticket, secrets.Payment?.ApiKey);
        evidence.PrivateKeyPem = secrets.Payment?.PrivateKeyPem;
        evidence.OtherKeys = string.IsNullOrEmpty(secrets.AppSecret) ? null : [secrets.AppSecret];
        return evidence;
    }

    private static string? Prefer(string? given, string? known) => string.IsNullOrEmpty(given) ? known : given;
}
