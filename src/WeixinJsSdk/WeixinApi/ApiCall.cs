using System.Net.Http.Headers;

namespace WeixinJsSdk.WeixinApi;

/// <summary>One call to WeChat's API, before a host is chosen for it.</summary>
internal sealed class ApiCall
{
    private static readonly MediaTypeHeaderValue Json = new("application/json") { CharSet = "utf-8" };

    private readonly HttpMethod _method;
    private readonly string _path;
    private readonly string _query;
    private readonly byte[]? _body;

    private ApiCall(HttpMethod method, string path, string query, byte[]? body, string[] secrets)
    {
        _method = method;
        _path = path;
        _query = query;
        _body = body;
        Secrets = secrets;
    }

    /// <summary>The call by the name a person knows it by, without its query: that is where the secrets are.</summary>
    public string Operation => $"{_method} {_path}";

    /// <summary>What must not be repeated in an error.</summary>
    public IReadOnlyList<string> Secrets { get; }

    /// <summary>Whether the call asks for a token instead of carrying one.</summary>
    public bool IsTokenEndpoint { get; private set; }

    public static ApiCall Get(string path, string query, params string[] secrets) =>
        new(HttpMethod.Get, path, query, null, secrets);

    public static ApiCall Post(string path, string query, byte[] json, params string[] secrets) =>
        new(HttpMethod.Post, path, query, json, secrets);

    public static ApiCall ForToken(HttpMethod method, string path, string query, byte[]? json, params string[] secrets) =>
        new(method, path, query, json, secrets) { IsTokenEndpoint = true };

    /// <summary>A request can be sent only once, so that each host gets one of its own.</summary>
    public HttpRequestMessage CreateRequest(Uri host)
    {
        var address = host.AbsoluteUri.TrimEnd('/') + _path + _query;
        var request = new HttpRequestMessage(_method, address);
        if (_body is not null)
        {
            request.Content = new ByteArrayContent(_body) { Headers = { ContentType = Json } };
        }

        return request;
    }
}
