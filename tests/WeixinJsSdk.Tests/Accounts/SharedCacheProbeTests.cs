using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;

namespace WeixinJsSdk.Tests.Accounts;

public sealed class SharedCacheProbeTests
{
    private const AccountCheckKind Kind = AccountCheckKind.SharedCache;

    [Fact]
    public async Task The_probe_has_a_key_of_its_own_and_lives_for_seconds()
    {
        using var practice = new Practice();
        await practice.Node.TicketAsync();
        var before = practice.Cache.Keys.ToDictionary(key => key, practice.Cache.Peek);

        (await practice.CheckAsync(Kind)).Outcome.Should().Be(AccountCheckOutcome.Ok);

        var added = practice.Cache.Keys.Except(before.Keys).Should().ContainSingle().Subject;
        added.Should().StartWith("weixin-jssdk:doctor:");
        before.Should().OnlyContain(entry => practice.Cache.Peek(entry.Key)!.SequenceEqual(entry.Value!));
        practice.Time.Advance(TimeSpan.FromSeconds(10));
        practice.Cache.Peek(added).Should().BeNull();
    }

    [Fact]
    public async Task A_cache_that_is_down_is_a_failure()
    {
        using var practice = new Practice();
        practice.Cache.Before = (_, _) => throw new TimeoutException("the cache is down");

        var check = await practice.CheckAsync(Kind);

        check.Outcome.Should().Be(AccountCheckOutcome.Failed);
        check.Message.Should().Be("TestCache: It could not be written.");
    }

    [Fact]
    public async Task A_cache_that_cannot_be_read_is_a_failure()
    {
        using var practice = new Practice();
        practice.Cache.BeforeRead = () => throw new TimeoutException("the cache is down");

        (await practice.CheckAsync(Kind)).Message.Should().Contain("could not be read");
    }

    [Fact]
    public async Task A_cache_that_forgets_is_a_failure()
    {
        using var practice = new Practice();
        practice.Cache.BeforeRead = practice.Cache.Flush;

        var check = await practice.CheckAsync(Kind);

        check.Outcome.Should().Be(AccountCheckOutcome.Failed);
        check.Message.Should().Contain("was missing");
    }

    [Fact]
    public async Task A_cache_that_is_slow_is_a_warning()
    {
        using var practice = new Practice();
        practice.Cache.Before = (_, _) =>
        {
            practice.Time.Advance(TimeSpan.FromMilliseconds(300));
            return Task.CompletedTask;
        };

        (await practice.CheckAsync(Kind)).Outcome.Should().Be(AccountCheckOutcome.Warning);
    }

    [Fact]
    public async Task Without_a_cache_there_is_nothing_to_check()
    {
        using var practice = new Practice(hasCache: false);

        var report = await practice.Doctor.ExamineAsync();

        report.Checks.Single(check => check.Kind == Kind).Outcome.Should().Be(AccountCheckOutcome.NotChecked);
        report.Outcome.Should().Be(AccountCheckOutcome.Ok);
    }

    [Fact]
    public async Task A_cache_that_is_only_this_processs_memory_is_told_as_such()
    {
        using var practice = new Practice(hasCache: false, register: services => services.AddDistributedMemoryCache());

        var check = await practice.CheckAsync(Kind);

        check.Outcome.Should().Be(AccountCheckOutcome.Ok);
        check.Message.Should().Contain("no other process shares");
    }
}
