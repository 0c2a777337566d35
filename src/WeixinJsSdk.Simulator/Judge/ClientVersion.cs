using System.Diagnostics.CodeAnalysis;

namespace WeixinJsSdk.Simulator.Judge;

/// <summary>Compares as numbers, part by part: 6.0.10 is newer than 6.0.2.</summary>
internal static class ClientVersion
{
    public static bool TryParse(string? text, [NotNullWhen(true)] out Version? version) => Version.TryParse(text, out version);
}
