using Medallion.Threading;
using Microsoft.Extensions.DependencyInjection;

namespace WeixinJsSdk.DistributedLock.Tests;

public class UseDistributedLockTests
{
    [Fact]
    public async Task It_takes_the_place_of_a_lock_that_was_registered_before()
    {
        var engine = new LockEngine();
        var services = new ServiceCollection().AddSingleton<IDistributedLockProvider>(engine).AddSingleton<IRefreshLock, OtherLock>();
        services.AddWeixinJsSdk().UseDistributedLock();
        services.AddWeixinJsSdk("brand-b", _ => { }).UseDistributedLock();
        await using var provider = services.BuildServiceProvider();

        await provider.GetServices<IRefreshLock>().Should().ContainSingle().Which.TryAcquireAsync("name", TimeSpan.FromSeconds(30), TimeSpan.Zero);

        engine.Names.Should().Equal("name");
    }

    [Fact]
    public async Task Signers_take_it()
    {
        var services = new ServiceCollection();
        services.AddWeixinJsSdk(options => (options.AppId, options.AppSecret) = ("wx0123456789abcdef", "secret")).UseDistributedLock();
        await using var provider = services.BuildServiceProvider();

        FluentActions.Invoking(() => provider.GetRequiredService<IJsSdkSigner>()).Should()
            .Throw<InvalidOperationException>().WithMessage("*IDistributedLockProvider*Register one*");
    }

    [Fact]
    public void It_returns_the_builder_and_wants_one()
    {
        var builder = new ServiceCollection().AddWeixinJsSdk();

        builder.UseDistributedLock().Should().BeSameAs(builder);
        FluentActions.Invoking(() => ((IWeixinJsSdkBuilder)null!).UseDistributedLock()).Should().Throw<ArgumentNullException>().WithParameterName("builder");
    }

    private sealed class OtherLock : IRefreshLock
    {
        public ValueTask<IAsyncDisposable?> TryAcquireAsync(string name, TimeSpan lease, TimeSpan timeout, CancellationToken cancellationToken = default) =>
            throw new NotSupportedException();
    }
}
