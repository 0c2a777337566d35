using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;
using WeixinJsSdk.Doctor.AspNetCore.Accounts;

namespace WeixinJsSdk.Doctor.AspNetCore.Page;

/// <summary>The page itself, in the language that the browser prefers.</summary>
internal static class DoctorPage
{
    private const string Policy = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static async Task ServeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = "no-store";
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.Vary = "Accept-Language";
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(
            DoctorFiles.Text("doctor.html")
                .Replace("{{lang}}", PrefersChinese(context.Request) ? "zh-CN" : "en", StringComparison.Ordinal)
                .Replace("{{base}}", Encode(Base(context.Request)), StringComparison.Ordinal)
                .Replace("{{accounts}}", Options(DoctorAccounts.All(context.RequestServices)), StringComparison.Ordinal),
            context.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>The page's path as the browser sees it, including the application's path base.</summary>
    private static string Base(HttpRequest request) => (request.PathBase + request.Path).ToUriComponent().TrimEnd('/');

    /// <summary>The language that the browser prefers of the two; English where it names neither.</summary>
    private static bool PrefersChinese(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .OrderByDescending(language => language.Quality ?? 1)
        .Select(language => language.Value.Value ?? "")
        .FirstOrDefault(language => IsOf(language, "zh") || IsOf(language, "en")) is { } first && IsOf(first, "zh");

    private static bool IsOf(string tag, string language) =>
        tag.StartsWith(language, StringComparison.OrdinalIgnoreCase) && (tag.Length == language.Length || tag[language.Length] == '-');

    private static string Options(IReadOnlyList<IAccountDoctor> accounts) => string.Concat(accounts.Select(doctor =>
        $"<option value=\"{Encode(doctor.Account)}\">{Encode(doctor.Account.Length == 0 ? doctor.AppId : $"{doctor.Account} ({doctor.AppId})")}</option>"));

    private static string Encode(string text) => HtmlEncoder.Default.Encode(text);
}
