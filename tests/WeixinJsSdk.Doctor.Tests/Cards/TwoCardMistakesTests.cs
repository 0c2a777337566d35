using static WeixinJsSdk.Doctor.FindingCode;

namespace WeixinJsSdk.Doctor.Tests.Cards;

public sealed class TwoCardMistakesTests
{
    /// <summary>Each changes another part, so that any two can be made together.</summary>
    private static readonly (FindingCode Code, Action<CardServer> Break)[] Mistakes =
    [
        (CardSortedByName, server => server.Join = values => string.Concat(values.OrderBy(value => value.Key, StringComparer.Ordinal).Select(value => value.Value))),
        (CardValueLeftOut, server => server.Signed.Remove("timestamp")),
        (CardCodeLeftOut, server => server.Signed.Remove("code")),
        (CardOpenIdLeftOut, server => server.Signed.Remove("openid")),
        (NonceDiffers, server => server.Signed["nonce_str"] = "b0nyqin16"),
        (CardValueTooMany, server => server.Signed["outer_str"] = "door"),
        (CardJsApiTicketUsed, server => server.Ticket = Secrets.Ticket),
        (SignatureUpperCase, server => server.Hash = text => Hashes.Sha1(text).ToUpperInvariant()),
    ];

    public static TheoryData<int, int> Two => Pairs.Of(Mistakes.Length);

    [Theory]
    [MemberData(nameof(Two))]
    public void Two_mistakes_at_once_are_both_found(int one, int other)
    {
        var server = new CardServer();
        Mistakes[one].Break(server);
        Mistakes[other].Break(server);

        var findings = new SignatureDoctor().Examine(server.Evidence());

        findings.Where(finding => finding.Certainty == FindingCertainty.Proven).Select(finding => finding.Code)
            .Should().BeEquivalentTo([Mistakes[one].Code, Mistakes[other].Code]);
    }

    [Fact]
    public void Another_hash_is_found_together_with_another_mistake()
    {
        var server = new CardServer { Hash = Hashes.Md5 };
        server.Signed.Remove("code");

        new SignatureDoctor().Examine(server.Evidence()).Select(finding => finding.Code).Should().BeEquivalentTo([CardCodeLeftOut, HashNotSha1]);
    }
}
