namespace WeixinJsSdk.Doctor.AspNetCore.Requests;

/// <summary>Domains as a person types them. Who writes Chinese types Chinese commas, and no domain holds any of these.</summary>
internal static class DomainList
{
    private static readonly char[] Separators = [',', '，', '、', ';', '；'];

    public static string[] Split(string? domains) =>
        [.. (domains ?? "").Split(Separators).SelectMany(part => part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))];
}
