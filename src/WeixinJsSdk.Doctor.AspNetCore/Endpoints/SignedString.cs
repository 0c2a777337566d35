using System.Text.Json;

namespace WeixinJsSdk.Doctor.AspNetCore.Endpoints;

/// <summary>
/// A string that was signed, in parts; null stands for the ticket. Where a person has pasted the ticket, the page inserts it again,
/// so that the server does not send it back.
/// </summary>
internal sealed class SignedString(string ticket, IEnumerable<string?> parts)
{
    private const string Mark = "***";

    /// <summary>A shorter text is no ticket and may occur in any word.</summary>
    private const int ShortestTicket = 8;

    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("signed");
        foreach (var part in parts)
        {
            if (part is null)
            {
                writer.WriteNullValue();
            }
            else
            {
                writer.WriteStringValue(ticket.Length < ShortestTicket ? part : part.Replace(ticket, Mark, StringComparison.Ordinal));
            }
        }

        writer.WriteEndArray();
    }
}
