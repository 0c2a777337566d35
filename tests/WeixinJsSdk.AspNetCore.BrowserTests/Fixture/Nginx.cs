using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace WeixinJsSdk.AspNetCore.BrowserTests;

/// <summary>A reverse proxy in front of an application, plain and with TLS that ends there; lives in a folder of its own.</summary>
internal sealed class Nginx : IAsyncDisposable
{
    private const string Program = "/usr/sbin/nginx";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("weixinjssdk-nginx-");
    private Process? _process;

    public int PlainPort { get; } = FreePort();

    public int TlsPort { get; } = FreePort();

    public async Task StartAsync(Uri application)
    {
        Certificate.Write(PathOf("certificate.pem"), PathOf("key.pem"));
        await File.WriteAllTextAsync(PathOf("nginx.conf"), Configuration(application));
        _process = Process.Start(new ProcessStartInfo(Program, ["-p", _folder.FullName, "-c", "nginx.conf", "-e", "error.log"]))
            ?? throw new InvalidOperationException($"{Program} did not start.");
        await ListenAsync(PlainPort);
        await ListenAsync(TlsPort);
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
            _process.Dispose();
        }

        _folder.Delete(recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private string PathOf(string file) => Path.Combine(_folder.FullName, file);

    private async Task ListenAsync(int port)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (true)
        {
            using var client = new TcpClient();
            try
            {
                await client.ConnectAsync(IPAddress.Loopback, port, patience.Token);
                return;
            }
            catch (SocketException) when (!_process!.HasExited && !patience.IsCancellationRequested)
            {
                await Task.Yield();
            }
        }
    }

    // One process, so that there is one to stop. proxy_pass without a path hands the request target on as it was sent.
    private string Configuration(Uri application) => $$"""
        daemon off;
        master_process off;
        pid nginx.pid;
        events { }
        http {
          access_log off;
          client_body_temp_path body;
          proxy_temp_path proxy;
          fastcgi_temp_path fastcgi;
          uwsgi_temp_path uwsgi;
          scgi_temp_path scgi;
          large_client_header_buffers 4 64k;
          server {
            listen 127.0.0.1:{{PlainPort}};
            listen [::1]:{{PlainPort}};
            listen 127.0.0.1:{{TlsPort}} ssl;
            listen [::1]:{{TlsPort}} ssl;
            ssl_certificate certificate.pem;
            ssl_certificate_key key.pem;
            location / {
              proxy_pass {{application.GetLeftPart(UriPartial.Authority)}};
              proxy_set_header Host $http_host;
              proxy_set_header X-Forwarded-Proto $scheme;
              proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
            }
          }
        }
        """;
}
