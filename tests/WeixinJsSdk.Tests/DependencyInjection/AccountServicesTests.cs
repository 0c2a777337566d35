using Microsoft.Extensions.DependencyInjection;
using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.Tests.DependencyInjection;

/// <summary>An account is put together once: the container and <see cref="IWeixinAccounts"/> give the same services.</summary>
public sealed class AccountServicesTests
{
    [Theory]
    [InlineData("")]
    [InlineData("brand-b")]
    public void A_registered_account_is_found_with_the_services_of_the_container(string name)
    {
        using var app = App(services => services.AddWeixinJsSdk(name, Configure));

        var account = app.GetRequiredService<IWeixinAccounts>().Find(name)!;

        account.Name.Should().Be(name);
        account.JsSdk.Should().BeSameAs(Service<IJsSdkSigner>(app, name));
        account.Cards.Should().BeSameAs(Service<ICardSigner>(app, name));
        account.Payments.Should().BeSameAs(Service<IPaySigner>(app, name));
        account.Media.Should().BeSameAs(Service<IMediaClient>(app, name));
        account.Tickets.Should().BeSameAs(Service<ITicketProvider>(app, name));
        account.AccessTokens.Should().BeSameAs(Service<IAccessTokenProvider>(app, name));
        account.Doctor.Should().BeSameAs(Service<IAccountDoctor>(app, name));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_service_of_the_applications_own_wins_for_its_account_and_no_other(bool isRegisteredFirst)
    {
        var own = new OwnTickets();
        using var app = App(services =>
        {
            if (isRegisteredFirst)
            {
                services.AddKeyedSingleton<ITicketProvider>("brand-b", own);
            }

            services.AddWeixinJsSdk(Configure);
            services.AddWeixinJsSdk("brand-b", options => options.AppId = Node.AppId);
            if (!isRegisteredFirst)
            {
                services.AddKeyedSingleton<ITicketProvider>("brand-b", own);
            }
        });
        var accounts = app.GetRequiredService<IWeixinAccounts>();

        accounts.Find("brand-b")!.Tickets.Should().BeSameAs(own);
        accounts.Find("")!.Tickets.Should().NotBeSameAs(own);
        (await accounts.Find("brand-b")!.JsSdk.SignAsync("https://example.com/")).Signature.Should().HaveLength(40);
        own.Calls.Should().Be(1);
        accounts.Find("brand-b")!.GetTicketStatus(TicketType.JsApi).Should().BeNull("this provider does not say how its tickets stand");
        accounts.Find("")!.GetTicketStatus(TicketType.JsApi)!.ExpiresAt.Should().BeNull();
    }

    [Fact]
    public void A_provider_that_decorates_the_built_in_one_is_the_applications_own()
    {
        using var app = App(services =>
        {
            services.AddWeixinJsSdk(Configure);
            var builtIn = services.Single(descriptor => descriptor.ServiceType == typeof(ITicketProvider));
            services.Remove(builtIn);
            services.AddSingleton<ITicketProvider>(provider => new Decorator((ITicketProvider)builtIn.ImplementationFactory!(provider)));
        });

        var account = app.GetRequiredService<IWeixinAccounts>().Find("")!;

        account.Tickets.Should().BeOfType<Decorator>().Which.Inner.Should().NotBeNull();
        account.JsSdk.Should().BeSameAs(app.GetRequiredService<IJsSdkSigner>());
    }

    [Fact]
    public void An_account_is_unknown_unless_it_was_registered_or_added()
    {
        using var app = App(services => services.AddWeixinJsSdk("brand-b", Configure));
        var accounts = app.GetRequiredService<IWeixinAccounts>();

        accounts.Find("").Should().BeNull();
        accounts.Find("brand-c").Should().BeNull();
        accounts.Remove("brand-b").Should().BeFalse("a registered account is not removed");
        accounts.Find("brand-b").Should().NotBeNull();
    }

    [Fact]
    public void Run_time_accounts_can_be_added_where_only_AddWeixinJsSdk_was_called()
    {
        using var app = App(services => services.AddWeixinJsSdk(Configure));

        app.GetRequiredService<IWeixinAccounts>().AddOrUpdate("shop-7", Options()).Name.Should().Be("shop-7");
    }

    [Fact]
    public void The_name_that_run_time_accounts_share_is_reserved()
    {
        var services = new ServiceCollection();

        services.Invoking(s => s.AddWeixinJsSdk("*", Configure)).Should().Throw<ArgumentException>().WithParameterName("name").WithMessage("*reserved*AddWeixinAccounts*");
        services.AddWeixinAccounts();
        using var app = services.BuildServiceProvider();
        app.GetRequiredService<IWeixinAccounts>().Invoking(accounts => accounts.AddOrUpdate("*", Options()))
            .Should().Throw<ArgumentException>().WithParameterName("name").WithMessage("*reserved*all run-time accounts*");
    }

    private static void Configure(WeixinJsSdkOptions options) => (options.AppId, options.AppSecret) = (Node.AppId, Node.Secret);

    private static WeixinJsSdkOptions Options() => new() { AppId = Node.AppId, AppSecret = Node.Secret };

    private static ServiceProvider App(Action<IServiceCollection> register)
    {
        var services = new ServiceCollection();
        register(services);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    private static T Service<T>(IServiceProvider services, string name)
        where T : notnull => name.Length == 0 ? services.GetRequiredService<T>() : services.GetRequiredKeyedService<T>(name);

    private sealed class OwnTickets : ITicketProvider
    {
        public int Calls { get; private set; }

        public ValueTask<Ticket> GetTicketAsync(TicketType type, CancellationToken cancellationToken = default)
        {
            Calls++;
            return new(new Ticket("a-ticket-of-our-own", DateTimeOffset.MaxValue));
        }

        public ValueTask InvalidateTicketAsync(TicketType type, string value, CancellationToken cancellationToken = default) => default;
    }

    private sealed class Decorator(ITicketProvider inner) : ITicketProvider
    {
        public ITicketProvider Inner { get; } = inner;

        public ValueTask<Ticket> GetTicketAsync(TicketType type, CancellationToken cancellationToken = default) => Inner.GetTicketAsync(type, cancellationToken);

        public ValueTask InvalidateTicketAsync(TicketType type, string value, CancellationToken cancellationToken = default) =>
            Inner.InvalidateTicketAsync(type, value, cancellationToken);
    }
}
