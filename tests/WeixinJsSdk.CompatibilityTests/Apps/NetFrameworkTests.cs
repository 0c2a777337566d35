using System.Security.Cryptography;
using System.Text.Json;
using WeixinJsSdk.CompatibilityTests.Workspaces;

namespace WeixinJsSdk.CompatibilityTests.Apps;

/// <summary>A program for .NET Framework 4.7.2, in C# 7.3.</summary>
[Collection(PackedFeedCollection.Name)]
public class NetFrameworkTests(PackedFeed feed)
{
    [NetFrameworkFact]
    public async Task A_program_gets_tickets_over_HTTP_signs_pages_cards_and_payments_and_asks_the_doctor()
    {
        await using var weixin = await SimulatedWeixin.StartAsync();
        using var merchant = RSA.Create(2048);
        var workspace = Workspace.WithProject(feed, "NetFrameworkProgram", "NetFrameworkProgram");
        workspace.Write("apiclient_key.pem", merchant.ExportPkcs8PrivateKeyPem());
        await workspace.BuildAsync();

        var (file, arguments) = NetFrameworkFactAttribute.CommandOf(
            workspace.PathOf("bin", "Debug", "net472", "NetFrameworkProgram.exe"), weixin.ApiAddress.AbsoluteUri, "apiclient_key.pem");
        var said = await Command.RunAsync(workspace.Folder, file, arguments, []);

        var lines = said.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        var (config, card, pay, diagnosis, refusal) = (lines[0], lines[1], lines[2], lines[3], lines[4]);
        var proof = new Proof(weixin.Client);
        Proof.Text(config, "signature").Should().Be(await proof.OfConfigAsync(config, "https://example.com/页?x=1"));
        Proof.Text(card, "cardExt").Should().Contain(await proof.OfCardAsync(card));
        Proof.IsPaidWith(merchant, pay).Should().BeTrue();
        Proof.Text(diagnosis, "found").Should().Be("UrlHashKept, Proven");
        refusal.GetProperty("errcode").GetInt32().Should().Be(40125);
    }
}
