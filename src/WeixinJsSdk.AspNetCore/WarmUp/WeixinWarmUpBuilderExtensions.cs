using WeixinJsSdk;
using WeixinJsSdk.AspNetCore.Accounts;
using WeixinJsSdk.AspNetCore.WarmUp;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the warm-up of an account's tickets.</summary>
public static class WeixinWarmUpBuilderExtensions
{
    /// <summary>
    /// Fetches the account's tickets when the application starts and refreshes them with a timer, so that no visitor waits for WeChat, even on
    /// an idle site. A slow or failing WeChat does not delay or stop the application: failures are logged and retried.
    /// </summary>
    /// <param name="builder">The builder that <c>AddWeixinJsSdk</c> returned.</param>
    /// <param name="tickets">The tickets; none for the <c>jsapi_ticket</c> alone. A further call adds tickets.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    /// <exception cref="ArgumentException">A ticket is not one of the defined values.</exception>
    public static IWeixinJsSdkBuilder AddWarmUp(this IWeixinJsSdkBuilder builder, params TicketType[] tickets)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var planned = TicketList.Of(tickets);
        builder.Services.Configure<WarmUpPlan>(plan => plan.Add(builder.Name, planned));
        builder.Services.AddHostedService<WarmUpService>();
        return builder;
    }
}
