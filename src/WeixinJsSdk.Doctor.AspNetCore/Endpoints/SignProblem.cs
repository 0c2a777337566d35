namespace WeixinJsSdk.Doctor.AspNetCore.Endpoints;

/// <summary>Why nothing could be signed, in both languages.</summary>
internal static class SignProblem
{
    public static (string English, string Chinese) Of(string? parameter, string english) => (WithoutParameter(english), parameter switch
    {
        "jsapiTicket" => "请填写 jsapi_ticket，或选择一个账号使用它自己的。",
        "nonceStr" => "请填写 noncestr：1 到 32 个字符，不含空白。",
        "timestamp" => "请填写 timestamp：自 1970 年起的整秒数，只含数字。",
        "url" => "请填写 url：页面的完整地址，以 http:// 或 https:// 开头，不含空白。",
        _ => english,
    });

    /// <summary>.NET adds the parameter's name to the message.</summary>
    private static string WithoutParameter(string message)
    {
        var added = message.IndexOf(" (Parameter ", StringComparison.Ordinal);
        return added < 0 ? message : message[..added];
    }
}
