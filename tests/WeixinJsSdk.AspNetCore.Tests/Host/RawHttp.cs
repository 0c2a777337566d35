using System.Net.Sockets;
using System.Text;

namespace WeixinJsSdk.AspNetCore.Tests;

/// <summary>Sends a request as it stands: HttpClient would tidy the target up.</summary>
internal static class RawHttp
{
    public static async Task<Answer> GetAsync(int port, string target, params string[] headers)
    {
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", port);
        await using var stream = client.GetStream();
        var host = headers.Any(header => header.StartsWith("Host:", StringComparison.Ordinal)) ? "" : "Host: example.com\r\n";
        var lines = string.Concat(headers.Select(header => header + "\r\n"));

        // In HTTP/1.0 the answer ends with the connection, and comes in one piece.
        await stream.WriteAsync(Encoding.UTF8.GetBytes($"GET {target} HTTP/1.0\r\n{host}{lines}\r\n"));
        using var received = new MemoryStream();
        await stream.CopyToAsync(received);
        return new Answer(Encoding.UTF8.GetString(received.ToArray()));
    }
}
