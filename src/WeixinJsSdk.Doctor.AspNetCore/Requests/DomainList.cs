namespace WeixinJsSdk.Doctor.AspNetCore.Requests;

/// <summary>Splits domains as a person types them, Chinese commas included. No domain contains a separator.</summary>
internal static class DomainList
{
    private static readonly char[] Separators = [',', '，', '、', ';', '；'];

    public static string[] Split(string? domains) =>
        [.. (domains ?? "").Split(Separators).SelectMany(part => part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))];
}
