using System.Runtime.ExceptionServices;
using WeixinJsSdk.Timing;
using WeixinJsSdk.WeixinApi;

namespace WeixinJsSdk.Credentials;

/// <summary>Where the calls of one account take their tokens from. Which of the two it is, is settled when the account is put together.</summary>
internal interface ITokenSource
{
    /// <summary>The source by the name that an error gives it.</summary>
    string Name { get; }

    /// <param name="budget">
    /// For what is fetched with the token and must outlive it: what the shared cache may still cost. A refresh of the token that is due is
    /// awaited first then; where null, nobody waits for one.
    /// </param>
    /// <param name="cancellationToken">Ends this caller's wait.</param>
    Task<AccessToken> GetAsync(CacheBudget? budget, CancellationToken cancellationToken);

    Task InvalidateAsync(string refusedValue, CancellationToken cancellationToken);
}

/// <summary>The library's own tokens.</summary>
internal sealed class BuiltInTokenSource(CredentialEngine<AccessToken> engine) : ITokenSource
{
    public string Name => "Fetching access_token";

    public async Task<AccessToken> GetAsync(CacheBudget? budget, CancellationToken cancellationToken) => budget is null
        ? await engine.GetAsync(cancellationToken).ConfigureAwait(false)
        : await engine.GetFreshAsync(budget, cancellationToken).ConfigureAwait(false);

    public Task InvalidateAsync(string refusedValue, CancellationToken cancellationToken)
    {
        engine.Invalidate(refusedValue);
        return Task.CompletedTask;
    }
}

/// <summary>
/// The tokens of the application's own <see cref="IAccessTokenProvider"/>. It may throw anything, block and never end: callers know one
/// exception and one time limit.
/// </summary>
internal sealed class OwnTokenSource(Func<IAccessTokenProvider> provider, AccountSettings settings, TimeProvider time) : ITokenSource
{
    private volatile string _name = nameof(IAccessTokenProvider);

    public string Name => _name;

    public async Task<AccessToken> GetAsync(CacheBudget? budget, CancellationToken cancellationToken)
    {
        var token = await CallAsync<AccessToken?>(
            async (tokens, ct) => await tokens.GetAccessTokenAsync(ct).ConfigureAwait(false), "", cancellationToken).ConfigureAwait(false);
        return token ?? throw new WeixinApiException(Failures.ProviderFailed(Name, null));
    }

    public Task InvalidateAsync(string refusedValue, CancellationToken cancellationToken) => CallAsync(
        async (tokens, ct) =>
        {
            await tokens.InvalidateAccessTokenAsync(refusedValue, ct).ConfigureAwait(false);
            return true;
        },
        refusedValue,
        cancellationToken);

    private async Task<T> CallAsync<T>(Func<IAccessTokenProvider, CancellationToken, Task<T>> call, string secret, CancellationToken cancellationToken)
    {
        var tokens = Resolve();
        var timeout = settings.Current.FetchTimeout;
        var answer = await Deadline.RunAsync(time, timeout, ct => call(tokens, ct), cancellationToken).ConfigureAwait(false);
        if (answer.Failure is WeixinApiException known)
        {
            ExceptionDispatchInfo.Capture(known).Throw();
        }

        if (answer.Failure is { } exception)
        {
            var cause = SafeCause.Of(exception, [secret]);
            throw new WeixinApiException(answer.IsTimedOut ? Failures.OutOfTime(Name, "it", timeout, cause) : Failures.ProviderFailed(Name, cause));
        }

        return answer.Value!;
    }

    private IAccessTokenProvider Resolve()
    {
        try
        {
            var tokens = provider();
            _name = tokens.GetType().Name;
            return tokens;
        }
        catch (Exception exception)
        {
            throw new WeixinApiException(Failures.ProviderFailed(nameof(IAccessTokenProvider), exception));
        }
    }
}
