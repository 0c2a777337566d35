using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace WeixinJsSdk.AspNetCore.Health;

/// <summary>Collects the findings of one health check, ticket by ticket. The worst one determines the status.</summary>
internal sealed class HealthFindings
{
    private readonly Dictionary<string, object> _data = [];
    private readonly List<string> _sentences = [];
    private HealthStatus _status = HealthStatus.Healthy;
    private Exception? _exception;

    public void Valid(TicketType ticket, DateTimeOffset expiresAt) => _data[NameOf(ticket) + ".expiresAt"] = expiresAt;

    public void Status(TicketType ticket, TicketStatus? status)
    {
        if (status?.LastFailure is { } failure)
        {
            Degrade($"{NameOf(ticket)} is valid, but WeChat gives no new one. {failure.Message}");
            Describe(ticket, failure);
        }

        if (status?.IsSharedCacheDown == true && _data.TryAdd("sharedCache", "down"))
        {
            Degrade("The shared cache is down: this process uses the credentials in its memory.");
        }
    }

    public void Failed(TicketType ticket, WeixinApiException failure, HealthStatus failureStatus)
    {
        _status = failureStatus < _status ? failureStatus : _status;
        _exception ??= failure;
        _sentences.Add($"There is no valid {NameOf(ticket)}. {failure.Message}");
        Describe(ticket, failure);
    }

    public HealthCheckResult Result() => new(
        _status,
        _sentences.Count == 0 ? "There is a valid ticket." : string.Join(" ", _sentences),
        _exception,
        _data);

    private static string NameOf(TicketType ticket) => ticket == TicketType.WxCard ? "api_ticket" : "jsapi_ticket";

    private void Degrade(string sentence)
    {
        _status = HealthStatus.Degraded < _status ? HealthStatus.Degraded : _status;
        _sentences.Add(sentence);
    }

    private void Describe(TicketType ticket, WeixinApiException failure)
    {
        var name = NameOf(ticket);
        _data[name + ".advice"] = failure.Advice;
        AddIfKnown(name + ".errcode", failure.ErrorCode);
        AddIfKnown(name + ".rid", failure.RequestId);
        AddIfKnown(name + ".retryAt", failure.RetryAt);
    }

    private void AddIfKnown(string key, object? value)
    {
        if (value is not null)
        {
            _data[key] = value;
        }
    }
}
