using System.Globalization;
using System.Text.Json;

namespace WeixinJsSdk.AspNetCore.Tests;

internal sealed class Answer
{
    private readonly string[] _head;

    public Answer(string text)
    {
        var parts = text.Split("\r\n\r\n", 2);
        _head = parts[0].Split("\r\n");
        Status = int.Parse(_head[0].Split(' ')[1], CultureInfo.InvariantCulture);
        Body = parts[1];
    }

    public int Status { get; }

    public string Body { get; }

    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    public string Signature => Json.GetProperty("signature").GetString()!;

    public string? Header(string name) => _head.Skip(1)
        .FirstOrDefault(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))?[(name.Length + 1)..].Trim();
}
