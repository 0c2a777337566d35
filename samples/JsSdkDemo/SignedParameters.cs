using WeixinJsSdk;

namespace JsSdkDemo;

/// <summary>What the page cannot make itself: cards and payments are signed with secrets that stay on the server.</summary>
internal static class SignedParameters
{
    private const string CardId = "pFS7Fjg8kV1IdDz01r4SQwMkuCKc";

    // 统一下单 gives a real one.
    private const string PrepayId = "wx201410272009395522657a690389285100";

    public static void MapSignedParameters(this WebApplication app)
    {
        app.MapPost("/sign/add-card", async (ICardSigner cards, CancellationToken cancellationToken) =>
            new { CardList = new[] { await cards.SignAddCardAsync(new AddCardRequest(CardId), cancellationToken) } });
        app.MapPost("/sign/choose-card", async (ICardSigner cards, CancellationToken cancellationToken) =>
            await cards.SignChooseCardAsync(new ChooseCardRequest { CardId = CardId }, cancellationToken));
        app.MapPost("/sign/pay", (IPaySigner payments) =>
        {
            try
            {
                return Results.Ok(payments.SignChooseWXPay(PrepayId));
            }
            catch (InvalidOperationException noKey)
            {
                return Results.Text(noKey.Message, statusCode: StatusCodes.Status501NotImplemented);
            }
        });
    }
}
