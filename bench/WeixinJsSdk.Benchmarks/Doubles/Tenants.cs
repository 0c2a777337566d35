using System.Globalization;
using Microsoft.Extensions.DependencyInjection;

namespace WeixinJsSdk.Benchmarks.Doubles;

/// <summary>An application with many accounts, all of whose tickets are in memory.</summary>
internal sealed class Tenants : IDisposable
{
    private readonly ServiceProvider _services;

    public Tenants(int count)
    {
        var services = new ServiceCollection();
        services.AddWeixinAccounts().HttpClient.ConfigurePrimaryHttpMessageHandler(() => new InstantWeixin("ticket"));
        _services = services.BuildServiceProvider();
        Accounts = _services.GetRequiredService<IWeixinAccounts>();
        Names = [.. Enumerable.Range(0, count).Select(i => "tenant-" + i.ToString(CultureInfo.InvariantCulture))];
        Tickets = [.. Names.Select(Add)];
    }

    public IWeixinAccounts Accounts { get; }

    public IReadOnlyList<string> Names { get; }

    public ITicketProvider[] Tickets { get; }

    public void Dispose() => _services.Dispose();

    private ITicketProvider Add(string name)
    {
        var tickets = Accounts.AddOrUpdate(name, new WeixinJsSdkOptions { AppId = "wx-" + name, AppSecret = "secret" }).Tickets;
        OneAccount.Warm(tickets);
        return tickets;
    }
}
