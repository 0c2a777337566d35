using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using WeixinJsSdk;
using WeixinJsSdk.Doctor;
using WeixinJsSdk.Doctor.AspNetCore;
using WeixinJsSdk.Doctor.AspNetCore.Endpoints;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Serves the doctor's page.</summary>
public static class WeixinJsSdkDoctorEndpointRouteBuilderExtensions
{
    private const string DefaultPattern = "/weixin/doctor";

    /// <summary>
    /// Maps a page for developers, in 中文 and English: it explains <c>invalid signature</c> and related errors (see <see cref="SignatureDoctor"/>), does what
    /// WeChat's sandbox tools jsapisign and cardsign do, and examines the configured accounts live (see <see cref="IAccountDoctor"/>). It never sends
    /// a ticket, token or secret to the browser.
    /// </summary>
    /// <param name="endpoints">The application.</param>
    /// <param name="pattern">The page's path, without parameters; its files and requests are below it.</param>
    /// <param name="configure">Sets the options; null for the defaults.</param>
    /// <returns>The conventions of the page's endpoints, such as authorization.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="endpoints"/> or <paramref name="pattern"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The environment is not Development, and the options do not allow that; the message says what to do.</exception>
    public static IEndpointConventionBuilder MapWeixinJsSdkDoctor(
        this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern = DefaultPattern, Action<WeixinJsSdkDoctorOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);
        var options = new WeixinJsSdkDoctorOptions();
        configure?.Invoke(options);
        var environment = endpoints.ServiceProvider.GetService<IHostEnvironment>();
        if (!options.AllowOutsideDevelopment && environment?.IsDevelopment() == false)
        {
            throw new InvalidOperationException(
                $"MapWeixinJsSdkDoctor() serves a page for developers, and the environment is \"{environment.EnvironmentName}\". Call it only " +
                "in Development: if (app.Environment.IsDevelopment()). Or set AllowOutsideDevelopment = true in its options, and put authorization on it.");
        }

        return DoctorEndpoints.Map(endpoints.MapGroup(pattern));
    }
}
