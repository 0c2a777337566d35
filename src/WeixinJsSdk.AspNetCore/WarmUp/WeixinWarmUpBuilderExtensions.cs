using WeixinJsSdk;
using WeixinJsSdk.AspNetCore.Accounts;
using WeixinJsSdk.AspNetCore.WarmUp;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Keeps an account's tickets warm.</summary>
public static class WeixinWarmUpBuilderExtensions
{
    /// <summary>
    /// Fetches the account's tickets when the application starts and refreshes them in time by a timer, so that nobody waits for WeChat even on
    /// an idle site. Neither a slow nor a failing WeChat holds up or stops the application: failures go to the log and are tried again.
    /// </summary>
    /// <param name="builder">What <c>AddWeixinJsSdk</c> returned.</param>
    /// <param name="tickets">Which tickets; none for the <c>jsapi_ticket</c> alone. Calling it again adds to them.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    /// <exception cref="ArgumentException">A ticket is not one of the defined values.</exception>
    public static IWeixinJsSdkBuilder AddWarmUp(this IWeixinJsSdkBuilder builder, params TicketType[] tickets)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var warm = TicketList.Of(tickets);
        builder.Services.Configure<WarmUpPlan>(plan => plan.Add(builder.Name, warm));
        builder.Services.AddHostedService<WarmUpService>();
        return builder;
    }
}
