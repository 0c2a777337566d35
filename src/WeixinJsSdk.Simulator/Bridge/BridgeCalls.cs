using System.Buffers;
using System.Text;
using System.Text.Json;
using WeixinJsSdk.Simulator.Accounts;
using WeixinJsSdk.Simulator.Protocol;

namespace WeixinJsSdk.Simulator.Bridge;

/// <summary>Answers what the bridge asks about calls, from JSON to JSON.</summary>
internal sealed class BridgeCalls(AccountDirectory accounts, WeixinJudge judge, SimulatedPhone phone)
{
    /// <summary>The judge's verdict on one call.</summary>
    public string Verify(JsonElement call)
    {
        Describe(call);
        return judge.VerifyJson(call.GetRawText());
    }

    /// <summary>Which of the <c>apis</c> the device's client version has: the app's part of checkJsApi.</summary>
    public string Exists(JsonElement call)
    {
        var client = Describe(call);
        return Write(json =>
        {
            foreach (var api in call.Texts("apis").Distinct(StringComparer.Ordinal))
            {
                json.WriteBoolean(api, judge.Exists(api, client));
            }
        });
    }

    /// <summary>The answer that was set for an allowed call; an empty object for the automatic answer.</summary>
    public string Answer(JsonElement call) =>
        phone.Answers.Take(call.Text("api")) is { } answer ? $"{{\"{answer.Form}\":{answer.Value}}}" : "{}";

    /// <summary>Gives or takes 接口权限 of an account.</summary>
    public string SetPermission(JsonElement call)
    {
        if (accounts.Find(call.Text("appId")) is not { } account)
        {
            throw new ArgumentException("appId is no account of this simulator.");
        }

        if (call.Member("allowed") is { ValueKind: JsonValueKind.True })
        {
            account.Permissions.Grant(call.Text("api"));
        }
        else
        {
            account.Permissions.Deny(call.Text("api"));
        }

        return Write(json => json.WriteBoolean("ok", true));
    }

    /// <summary>Applies the settings that the page sends for its device.</summary>
    private SimulatedClient Describe(JsonElement call)
    {
        var session = call.Text("session");
        var client = session.Length == 0 ? judge.Client : judge.ClientOf(session);
        if (session.Length > 0 && call.Member("client") is { } settings)
        {
            // What the page does not set keeps the setting of the default device.
            if (settings.Text("version") is { Length: > 0 } version)
            {
                client.Version = version;
            }

            if (settings.Text("platform") is { Length: > 0 } platform)
            {
                client.Platform = platform;
            }

            if (settings.Member("subscribed") is { ValueKind: JsonValueKind.True or JsonValueKind.False } subscribed)
            {
                client.Subscribed = subscribed.GetBoolean();
            }
        }

        return client;
    }

    private static string Write(Action<Utf8JsonWriter> members)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
