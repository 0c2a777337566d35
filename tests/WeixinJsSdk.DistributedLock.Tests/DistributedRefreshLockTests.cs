using Medallion.Threading;
using Microsoft.Extensions.DependencyInjection;

namespace WeixinJsSdk.DistributedLock.Tests;

public sealed class DistributedRefreshLockTests
{
    private const string Name = "weixin-jssdk:v1:stable:access_token:wx0123456789abcdef:lock";

    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestReply = TimeSpan.FromMilliseconds(900);
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly ManualTime _time = new();
    private readonly LockEngine _engine = new();
    private readonly RecordedTimers _timers;
    private readonly IRefreshLock _lock;

    public DistributedRefreshLockTests()
    {
        _timers = new RecordedTimers(_time);
        var services = new ServiceCollection().AddSingleton<TimeProvider>(_timers).AddSingleton<IDistributedLockProvider>(_engine);
        services.AddWeixinJsSdk().UseDistributedLock();
        _lock = services.BuildServiceProvider().GetRequiredService<IRefreshLock>();
    }

    [Fact]
    public async Task A_free_lock_is_taken_by_one_question_without_a_timeout()
    {
        var handle = await TryAsync();

        handle.Should().NotBeNull();
        _engine.Names.Should().Equal(Name);
        _engine.Timeouts.Should().Equal(TimeSpan.Zero);
    }

    [Fact]
    public async Task A_lock_that_is_held_is_a_no_at_once_where_nobody_waits()
    {
        _engine.Answer = _ => LockEngine.Held();

        (await TryAsync()).Should().BeNull();

        _engine.Asked.Should().Be(1);
    }

    [Fact]
    public async Task A_waiter_asks_again_until_it_is_released()
    {
        _engine.Answer = _ => LockEngine.Held();
        var waiting = TryAsync(Lease);
        await PauseAsync(1);
        _time.AdvanceToNextTimer();
        await PauseAsync(2);
        waiting.IsCompleted.Should().BeFalse();

        _engine.Answer = _ => LockEngine.Free();
        _time.AdvanceToNextTimer();

        (await waiting).Should().NotBeNull();
        _engine.Asked.Should().Be(3);
        _engine.Timeouts.Should().OnlyContain(timeout => timeout == TimeSpan.Zero);
    }

    [Fact]
    public async Task Pauses_are_short_and_not_in_step()
    {
        _engine.Answer = _ => LockEngine.Held();
        using var cancel = new CancellationTokenSource();
        var waiting = TryAsync(Lease, cancel.Token);
        List<TimeSpan> pauses = [];
        for (var asked = 1; asked <= 10; asked++)
        {
            await PauseAsync(asked);
            pauses.Add(_timers.Last);
            _time.AdvanceToNextTimer();
        }

        pauses.Should().OnlyContain(pause => pause >= TimeSpan.FromMilliseconds(100) && pause <= TimeSpan.FromMilliseconds(200));
        pauses.Distinct().Should().HaveCountGreaterThan(1);
        await cancel.CancelAsync();
        await FluentActions.Awaiting(() => waiting).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task A_waiter_gives_up_at_its_timeout_and_not_later()
    {
        _engine.Answer = _ => LockEngine.Held();
        var started = _time.GetUtcNow();
        var waiting = TryAsync(TimeSpan.FromSeconds(2));
        for (var asked = 1; !waiting.IsCompleted; asked++)
        {
            await UntilAsync(() => waiting.IsCompleted || IsPausing(asked));
            _time.AdvanceToNextTimer();
        }

        (await waiting).Should().BeNull();
        (_time.GetUtcNow() - started).Should().Be(TimeSpan.FromSeconds(2));
    }

    [Fact]
    public async Task An_engine_that_does_not_answer_within_a_second_is_passed_by()
    {
        _engine.Answer = _ => Never();

        await FluentActions.Awaiting(DeafAsync).Should().ThrowAsync<TimeoutException>().WithMessage("*did not answer*");
    }

    [Fact]
    public async Task An_engine_that_blocks_its_thread_is_passed_by_too()
    {
        using var blocked = new ManualResetEventSlim();
        _engine.Answer = _ =>
        {
            blocked.Wait(TimeSpan.FromSeconds(60), CancellationToken.None);
            return LockEngine.Held();
        };

        await FluentActions.Awaiting(DeafAsync).Should().ThrowAsync<TimeoutException>();
        blocked.Set();
    }

    /// <summary>DistributedLock.Redis says so after a tenth of its expiry when Redis has not answered.</summary>
    [Fact]
    public async Task A_no_that_is_not_prompt_is_an_engine_that_does_not_answer()
    {
        var answer = new TaskCompletionSource<IDistributedSynchronizationHandle?>(TaskCreationOptions.RunContinuationsAsynchronously);
        _engine.Answer = _ => answer.Task;
        var waiting = TryAsync(Lease);
        await QuestionAsync(1);
        _time.Advance(TimeSpan.FromMilliseconds(600));

        answer.SetResult(null);

        await FluentActions.Awaiting(() => waiting).Should().ThrowAsync<TimeoutException>();
        await FluentActions.Awaiting(() => TryAsync(Lease)).Should().ThrowAsync<InvalidOperationException>("it is left alone");
    }

    [Fact]
    public async Task An_engine_that_becomes_deaf_while_somebody_waits_ends_the_wait()
    {
        _engine.Answer = _ => LockEngine.Held();
        var waiting = TryAsync(Lease);
        await PauseAsync(1);
        _engine.Answer = _ => Never();
        _time.AdvanceToNextTimer();
        await QuestionAsync(2);

        _time.Advance(Second);

        await FluentActions.Awaiting(() => waiting).Should().ThrowAsync<TimeoutException>();
    }

    [Fact]
    public async Task An_engine_that_is_deaf_is_left_alone_for_15_seconds()
    {
        _engine.Answer = _ => Never();
        await FluentActions.Awaiting(DeafAsync).Should().ThrowAsync<TimeoutException>();
        _engine.Answer = _ => LockEngine.Free();

        _time.Advance(TimeSpan.FromSeconds(14.8));
        (await FluentActions.Awaiting(() => TryAsync(Lease)).Should().ThrowAsync<InvalidOperationException>()).WithInnerException<TimeoutException>();
        _engine.Asked.Should().Be(1);

        _time.Advance(TimeSpan.FromSeconds(0.3));
        (await TryAsync()).Should().NotBeNull();
    }

    [Fact]
    public async Task An_engine_that_fails_is_left_alone_for_15_seconds()
    {
        var reason = new IOException("The server is away.");
        _engine.Answer = _ => Task.FromException<IDistributedSynchronizationHandle?>(reason);

        (await FluentActions.Awaiting(() => TryAsync(Lease)).Should().ThrowAsync<IOException>()).Which.Should().BeSameAs(reason);
        (await FluentActions.Awaiting(() => TryAsync(Lease)).Should().ThrowAsync<InvalidOperationException>()).Which.InnerException.Should().BeSameAs(reason);
        _engine.Asked.Should().Be(1);

        _time.Advance(TimeSpan.FromSeconds(15));
        await FluentActions.Awaiting(() => TryAsync()).Should().ThrowAsync<IOException>();
        _engine.Asked.Should().Be(2);
    }

    [Fact]
    public async Task A_lock_that_comes_too_late_is_released()
    {
        var late = new TaskCompletionSource<IDistributedSynchronizationHandle?>(TaskCreationOptions.RunContinuationsAsynchronously);
        _engine.Answer = _ => late.Task;
        await FluentActions.Awaiting(DeafAsync).Should().ThrowAsync<TimeoutException>();
        var handle = new HeldLock();

        late.SetResult(handle);

        await handle.Released;
        handle.Releases.Should().Be(1);
    }

    [Fact]
    public async Task An_engine_that_is_given_up_is_told_to_stop()
    {
        var stopped = new TaskCompletionSource();
        _engine.Answer = token =>
        {
            token.Register(stopped.SetResult);
            return Never();
        };
        await FluentActions.Awaiting(DeafAsync).Should().ThrowAsync<TimeoutException>();

        await stopped.Task.WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task A_caller_who_cancels_between_two_questions_leaves()
    {
        _engine.Answer = _ => LockEngine.Held();
        using var cancel = new CancellationTokenSource();
        var waiting = TryAsync(Lease, cancel.Token);
        await PauseAsync(1);

        await cancel.CancelAsync();

        await FluentActions.Awaiting(() => waiting).Should().ThrowAsync<OperationCanceledException>();
        _engine.Asked.Should().Be(1);
    }

    [Fact]
    public async Task A_caller_who_cancels_a_question_leaves_and_what_it_brings_is_released()
    {
        var answer = new TaskCompletionSource<IDistributedSynchronizationHandle?>(TaskCreationOptions.RunContinuationsAsynchronously);
        _engine.Answer = _ => answer.Task;
        using var cancel = new CancellationTokenSource();
        var waiting = TryAsync(Lease, cancel.Token);
        await QuestionAsync(1);
        var handle = new HeldLock();

        await cancel.CancelAsync();
        await FluentActions.Awaiting(() => waiting).Should().ThrowAsync<OperationCanceledException>();
        answer.SetResult(handle);

        await handle.Released;
        _engine.Answer = _ => LockEngine.Free();
        (await TryAsync()).Should().NotBeNull("a caller's cancel says nothing about the engine");
    }

    [Fact]
    public async Task A_lock_is_released_once()
    {
        var held = new HeldLock();
        _engine.Answer = _ => LockEngine.Free(held);
        var handle = await TryAsync();

        await handle!.DisposeAsync();
        await handle.DisposeAsync();

        held.Releases.Should().Be(1);
    }

    [Fact]
    public async Task A_release_waits_for_a_deaf_engine_no_longer_than_a_question()
    {
        _engine.Answer = _ => LockEngine.Free(new HeldLock { Release = Never() });
        var handle = await TryAsync();
        var releasing = handle!.DisposeAsync().AsTask();
        await UntilAsync(() => _time.Waiting == 1);

        _time.Advance(Second);

        await FluentActions.Awaiting(() => releasing).Should().ThrowAsync<TimeoutException>();
        await FluentActions.Awaiting(() => TryAsync()).Should().ThrowAsync<InvalidOperationException>("it is left alone from now on");
    }

    [Fact]
    public async Task A_release_is_not_waited_for_while_the_engine_is_left_alone()
    {
        var held = new HeldLock { Release = Never() };
        _engine.Answer = _ => LockEngine.Free(held);
        var handle = await TryAsync();
        _engine.Answer = _ => Never();
        await FluentActions.Awaiting(() => DeafAsync(asked: 2)).Should().ThrowAsync<TimeoutException>();

        await handle!.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20));

        await held.Released;
    }

    private static Task<IDistributedSynchronizationHandle?> Never() => new TaskCompletionSource<IDistributedSynchronizationHandle?>().Task;

    private Task<IAsyncDisposable?> TryAsync(TimeSpan timeout = default, CancellationToken cancellationToken = default) =>
        _lock.TryAcquireAsync(Name, Lease, timeout, cancellationToken).AsTask();

    private Task<IAsyncDisposable?> DeafAsync() => DeafAsync(asked: 1);

    private async Task<IAsyncDisposable?> DeafAsync(int asked)
    {
        var waiting = TryAsync(Lease);
        await QuestionAsync(asked);
        _time.Advance(Second);
        return await waiting;
    }

    /// <summary>Ends when the engine was asked so often and said no, and the caller waits to ask again.</summary>
    private Task PauseAsync(int asked) => UntilAsync(() => IsPausing(asked));

    private bool IsPausing(int asked) => _engine.Asked == asked && _time.Waiting == 1 && _timers.Last < LongestReply;

    /// <summary>Ends when the engine was asked so often, and the caller waits for its answer.</summary>
    private Task QuestionAsync(int asked) => UntilAsync(() => _engine.Asked == asked && _time.Waiting == 1 && _timers.Last == LongestReply);

    private static async Task UntilAsync(Func<bool> isSo)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!isSo())
        {
            patience.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
