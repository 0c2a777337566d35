namespace WeixinJsSdk.Doctor.Tests;

/// <summary>Tickets, tokens and keys made for these tests and good for nothing else. None of them may be seen in a finding.</summary>
internal static class Secrets
{
    public const string Ticket = "sM4AOVdWfPE4DxkXGEs8VMCPGGVi4C3VM0P37wVUCFvkVAy_90u5h9nbSlYy3-Sl-HhTdfl2fzFy1AOcHKP7qg";
    public const string PreviousTicket = "kgt8ON7yVITDhtdwci0qeVkLPp2RqZVfWcXsYbnMlKjHgFdSaPoIuYtReWqZxCvBnM123456789_-AbCdEfGh";
    public const string OtherTicket = "Qw7ErT5yUi9OpAs3DfGh1JkLzXcVbNm-2WeRtYuIoP_4SdFgHjKl6ZxCvBn8MqAzWsXeDcRfVtGbYhNuJmIkOl";
    public const string CardTicket = "E0o2-at6NcC2OsJiQTlwlFSkMmXgF2KLdU3fHqYsRvBnPzTwYxAcEgIk";
    public const string AccessToken = "62_vXbQpLmNkJhGfDsAzWxEcRvTbYnUmIkOlP0192837465-AaSsDdFfGgHhJjKkLlQqWwEeRrTtYy";
    public const string AppSecret = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";
    public const string ApiKey = "Zx9Cv8Bn7Mq6We5Rt4Yu3Io2Pa1Sd0Fg";
    public const string ApiV3Key = "Lk0Jh9Gf8Ds7Aq6Ws5Ed4Rf3Tg2Yh1Uj";

    public static IReadOnlyList<string> All { get; } = [Ticket, PreviousTicket, OtherTicket, CardTicket, AccessToken, AppSecret, ApiKey, ApiV3Key];
}
