using System.Text.Json;

namespace WeixinJsSdk.Simulator;

/// <summary>The last verifications, the newest first.</summary>
internal sealed class VerdictsSection : IPanelSection
{
    private const int Shown = 50;

    public string Name => "verdicts";

    public void Write(Utf8JsonWriter json, WeixinSimulator simulator)
    {
        (long newest, IReadOnlyList<Verdict> verdicts) = simulator.Judge.Latest(Shown);
        json.WriteStartArray();
        for (int i = 0; i < verdicts.Count; i++)
        {
            Verdict verdict = verdicts[i];
            json.WriteStartObject();
            json.WriteNumber("number", newest - i);
            json.WriteMoment("at", verdict.At);
            json.WriteBoolean("allowed", verdict.Allowed);
            json.WriteString("api", verdict.Api);
            json.WriteString("errMsg", verdict.ErrMsg);
            json.WriteString("reason", verdict.Reason);
            json.WriteString("url", verdict.PageUrl);
            json.WriteString("appId", verdict.AppId);
            json.WriteString("hashed", verdict.Hashed);
            json.WriteBoolean("usesLoopbackException", verdict.UsesLoopbackException);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
