using System.Buffers;
using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using WeixinJsSdk.Benchmarks.Doubles;
using WeixinJsSdk.Benchmarks.Table;

namespace WeixinJsSdk.Benchmarks.Rows;

/// <summary>The argument of <c>wx.config</c> as text.</summary>
public class JsonRows
{
    private JsSdkConfig _config = null!;

    [GlobalSetup]
    public void Setup()
    {
        using var account = new OneAccount();
        _config = Synchronous.Result(account.Signer.SignAsync(new JsSdkSignRequest("https://example.com/page")
        {
            JsApiList = [JsApi.ChooseImage, JsApi.PreviewImage, JsApi.UploadImage, JsApi.ScanQRCode],
            OpenTagList = [OpenTag.LaunchWeapp],
        }));
    }

    [Benchmark(Baseline = true, Description = "Utf8JsonWriter writing the same object")]
    public string Write()
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        json.WriteBoolean("debug", _config.Debug);
        json.WriteString("appId", _config.AppId);
        json.WriteNumber("timestamp", _config.Timestamp);
        json.WriteString("nonceStr", _config.NonceStr);
        json.WriteString("signature", _config.Signature);
        WriteList(json, "jsApiList", _config.JsApiList);
        WriteList(json, "openTagList", _config.OpenTagList);
        json.WriteEndObject();
        json.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    [Benchmark(Description = "config.ToJson()")]
    [Goal(Build.Net8, 1.2)]
    [Goal(Build.NetStandard)]
    public string ToJson() => _config.ToJson();

    private static void WriteList(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
