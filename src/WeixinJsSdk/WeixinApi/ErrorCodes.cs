using WeixinJsSdk.Shared;

namespace WeixinJsSdk.WeixinApi;

/// <summary>WeChat's error codes (全局返回码), as the rows of <c>errcodes.json</c> explain them.</summary>
internal static class ErrorCodes
{
    public const int Ok = 0;
    public const int InvalidCredential = 40001;
    public const int AddressNotInWhitelist = 40164;

    private static readonly ErrorCodeRow[] Rows = EmbeddedJson.Read("errcodes.json", ErrorCodesJson.Default.ErrorCodeRowArray);

    private static readonly Dictionary<(int ErrorCode, ErrorCodeCase Case), ErrorMeaning> Meanings =
        Rows.Where(row => row.ErrorCode is not null).ToDictionary(row => (row.ErrorCode!.Value, row.Case), Meaning);

    private static readonly ErrorMeaning Unknown = Meaning(Rows.Single(row => row.ErrorCode is null));

    public static IEnumerable<int> Known => Meanings.Keys.Select(key => key.ErrorCode).Distinct();

    /// <param name="errorCode">WeChat's errcode.</param>
    /// <param name="isTokenEndpoint">Whether a token endpoint answered. It takes no token, so that its 40001 refers to the secret.</param>
    /// <param name="blockedAddress">This server's address as WeChat saw it; null where the answer does not name it.</param>
    public static ErrorMeaning Explain(int errorCode, bool isTokenEndpoint, string? blockedAddress = null)
    {
        if (isTokenEndpoint && Meanings.TryGetValue((errorCode, ErrorCodeCase.TokenEndpoint), out var atTokenEndpoint))
        {
            return atTokenEndpoint;
        }

        if (blockedAddress is not null && Meanings.TryGetValue((errorCode, ErrorCodeCase.AddressKnown), out var withAddress))
        {
            return withAddress with { Advice = withAddress.Advice.Format(blockedAddress) };
        }

        return Meanings.TryGetValue((errorCode, ErrorCodeCase.Usual), out var meaning) ? meaning : Unknown;
    }

    private static ErrorMeaning Meaning(ErrorCodeRow row) => new(row.Kind, new BilingualText(row.English, row.Chinese));
}

/// <summary>What an errcode means and what to do about it.</summary>
internal sealed record ErrorMeaning(WeixinErrorKind Kind, BilingualText Advice);
