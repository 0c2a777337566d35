using System.Buffers;
using System.Text.Json;

namespace WeixinJsSdk.Simulator.Panel;

/// <summary>
/// What the panel shows, in sections that are sent one by one when they have changed. No section contains values that change with
/// the clock alone: the page gets the simulator's time and computes remaining lifetimes from it.
/// </summary>
internal sealed class PanelState(SimulatorParts simulator)
{
    private static readonly IPanelSection[] Sections =
    [
        new CatalogSection(), new PhoneSection(), new FaultsSection(), new AccountsSection(),
        new CredentialsSection(), new QuotasSection(), new VerdictsSection(), new LedgerSection(),
    ];

    public static IReadOnlyList<IPanelSection> All => Sections;

    public long Now => simulator.Accounts.Now.ToUnixTimeMilliseconds();

    public byte[] Write(IPanelSection section) => Write(json => section.Write(json, simulator));

    public byte[] WriteAll() => Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("now", Now);
        foreach (var section in Sections)
        {
            json.WritePropertyName(section.Name);
            section.Write(json, simulator);
        }

        json.WriteEndObject();
    });

    private static byte[] Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer))
        {
            write(json);
        }

        return buffer.WrittenSpan.ToArray();
    }
}
