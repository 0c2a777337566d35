using WeixinJsSdk.Simulator.Accounts;
using WeixinJsSdk.Simulator.Ledger;
using WeixinJsSdk.Simulator.Protocol;

namespace WeixinJsSdk.Simulator.Platform;

/// <summary>Answers every call to the platform, in process and over HTTP: it records the call, applies the faults, and asks the endpoint.</summary>
internal sealed class ApiPlatform(AccountDirectory accounts, FaultPlan faultPlan, CallLedger ledger)
{
    private readonly Dictionary<string, ApiEndpoint> _endpoints = new ApiEndpoint[]
    {
        new ClassicTokenEndpoint(), new StableTokenEndpoint(), new GetTicketEndpoint(),
        new MediaUploadEndpoint(), new MediaGetEndpoint(), new MediaGetJsSdkEndpoint(),
        new ClearQuotaEndpoint(), new QuotaGetEndpoint(), new RidGetEndpoint(),
    }.ToDictionary(endpoint => endpoint.Path, StringComparer.Ordinal);

    private long _calls;

    public AccountDirectory Accounts => accounts;

    public RefusedCalls RefusedCalls { get; } = new();

    public bool Knows(string path) => _endpoints.ContainsKey(path);

    public async Task<ApiResponse> AnswerAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        var call = new ApiCall(this, request, accounts.Now);
        var endpoint = _endpoints.GetValueOrDefault(request.Path);
        var account = endpoint?.AccountOf(call);
        var kind = endpoint?.Kind(request) ?? "";
        var row = ledger.Arrive(new LedgerRow(call.Now, request, account?.AppId, kind));
        var faults = faultPlan.For(
            new SimulatedCall(request.Method, request.Host, request.Path, account?.AppId, kind, request.Caller, Interlocked.Increment(ref _calls)));

        ApiResponse? response = null;
        try
        {
            foreach (var fault in faults.Where(fault => fault.IsDelay))
            {
                await Task.Delay(fault.Delay, accounts.Time, cancellationToken).ConfigureAwait(false);
            }

            // The clock may have moved on while the call was delayed.
            call = call with { Now = accounts.Now };
            response = Decide(call, endpoint, account, faults);
            return response;
        }
        finally
        {
            ledger.Leave(row, response, faults.Count == 0 ? null : string.Join(", ", faults.Select(fault => fault.Name)));
        }
    }

    private ApiResponse Decide(ApiCall call, ApiEndpoint? endpoint, SimulatedAccount? account, IReadOnlyList<Fault> faults)
    {
        var instead = faults.FirstOrDefault(fault => fault.Replace is not null || fault.Refuse is not null);
        var response = instead?.Replace is { } replace
            ? replace()
            : Complete(call, account, instead?.Refuse is { } refuse ? refuse(call.Request) : endpoint?.Answer(call) ?? ApiError.InvalidUrl);
        foreach (var fault in faults)
        {
            response = fault.Alter?.Invoke(response) ?? response;
        }

        return response;
    }

    private ApiResponse Complete(ApiCall call, SimulatedAccount? account, ApiOutcome outcome)
    {
        if (outcome.Response is { } answered)
        {
            return answered;
        }

        var rid = Rid.New(call.Now);
        var response = ApiResponse.Error(outcome.Error!, rid);
        RefusedCalls.Keep(rid, call, account, response);
        return response;
    }
}
