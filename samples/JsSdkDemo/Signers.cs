using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using WeixinJsSdk;

namespace JsSdkDemo;

/// <summary>Cards are signed with the account's api_ticket, payments with the merchant's key where there is one.</summary>
internal static class Signers
{
    public static void AddCardAndPaySigners(this WebApplicationBuilder builder)
    {
        builder.Services.TryAddSingleton<ICardSigner>(services => new CardSigner(Account(services).AppId, services.GetRequiredService<ITicketProvider>()));
        builder.Services.TryAddSingleton<IPaySigner>(services => Account(services).Payment is { } payment
            ? new PaySigner(Account(services).AppId, payment)
            : throw new InvalidOperationException("没有商户密钥 Set WeixinJsSdk:Payment to sign payments."));
    }

    private static WeixinJsSdkOptions Account(IServiceProvider services) => services.GetRequiredService<IOptions<WeixinJsSdkOptions>>().Value;
}
