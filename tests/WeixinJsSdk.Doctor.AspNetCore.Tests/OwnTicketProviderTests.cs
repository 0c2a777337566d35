using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using WeixinJsSdk.AspNetCore.Tests;

namespace WeixinJsSdk.Doctor.AspNetCore.Tests;

/// <summary>The application gives tickets of its own, and fails to.</summary>
public sealed class OwnTicketProviderTests
{
    [Theory]
    [InlineData("explain")]
    [InlineData("sign")]
    [InlineData("sign-card")]
    public async Task A_provider_that_throws_is_a_note_and_its_message_stays_on_the_server(string what)
    {
        await using var site = await DoctorSite.StartAsync(services => services.AddSingleton<ITicketProvider>(new IllProvider()));

        var answer = await DoctorSite.AskAsync(site, what, Question(""));

        var note = answer.GetProperty("note");
        note.GetProperty("en").GetString().Should().Contain("ITicketProvider threw TimeoutException.");
        note.GetProperty("zh").GetString().Should().Contain("ITicketProvider 抛出了 TimeoutException。");
        answer.GetRawText().Should().NotContain("a-secret");
    }

    [Fact]
    public async Task One_accounts_provider_that_throws_is_nothing_to_another_account()
    {
        await using var site = await DoctorSite.StartAsync(services => services.AddSingleton<ITicketProvider>(new IllProvider()));

        (await DoctorSite.AskAsync(site, "sign", Question("brand-b"))).GetProperty("signature").GetString().Should().HaveLength(40);
    }

    private static JsonObject Question(string account) => new()
    {
        ["account"] = account,
        ["nonceStr"] = "Wm3WZYTPz0wzccnW",
        ["timestamp"] = "1414587457",
        ["signedUrl"] = "https://example.com/",
    };

    private sealed class IllProvider : ITicketProvider, ITicketStatusSource
    {
        public ValueTask<Ticket> GetTicketAsync(TicketType type, CancellationToken cancellationToken = default) => throw new TimeoutException("password a-secret");

        public ValueTask InvalidateTicketAsync(TicketType type, string value, CancellationToken cancellationToken = default) => default;

        public TicketStatus GetStatus(TicketType type) => throw new TimeoutException("password a-secret");
    }
}
