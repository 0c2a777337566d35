using System.Net;
using WeixinJsSdk.Doctor.Evidence;
using WeixinJsSdk.Doctor.Findings;
using WeixinJsSdk.Doctor.Urls;

namespace WeixinJsSdk.Doctor.PageContext;

/// <summary>Checks the page's host and port (附录5 rows 1 and 15).</summary>
internal static class DomainCheck
{
    public static void Check(string? pageUrl, IReadOnlyList<string>? safeDomains, FindingList findings)
    {
        if (string.IsNullOrEmpty(pageUrl) || UrlParts.Of(new PageAddress(pageUrl!).Browser) is not { } page)
        {
            return;
        }

        if (page.Host == "localhost" || IPAddress.TryParse(page.Host.Trim('[', ']'), out _))
        {
            findings.Add(FindingCode.HostIsAddress, FindingCertainty.Likely, new Fact(FactKind.FieldIs, "host", page.Host));
            return;
        }

        if (page.Port.Length > 0 && page.Port is not (":80" or ":443"))
        {
            findings.Add(FindingCode.PortNotAllowed, FindingCertainty.Likely, new Fact(FactKind.FieldIs, "port", page.Port.TrimStart(':')));
        }

        if (safeDomains is { Count: > 0 } && !safeDomains.Any(domain => SafeDomain.Covers(domain, page)))
        {
            findings.Add(FindingCode.DomainNotSafe, FindingCertainty.Proven, new Fact(FactKind.NotCovered, page.Host + page.Path, string.Join(", ", safeDomains)));
        }
    }
}
