using WeixinJsSdk.Signing;

namespace WeixinJsSdk.Tests.Signing;

public class NonceStrTests
{
    [Fact]
    public void A_nonce_has_16_letters_and_digits() => NonceStr.Create().Should().MatchRegex("^[A-Za-z0-9]{16}$");

    [Fact]
    public void Nonces_do_not_repeat()
    {
        var nonces = Enumerable.Range(0, 100_000).AsParallel().Select(_ => NonceStr.Create()).ToHashSet();

        nonces.Should().HaveCount(100_000);
    }

    [Fact]
    public void Every_character_is_as_likely_as_any_other()
    {
        var counts = Enumerable.Range(0, 62_000 / 16 * 10).SelectMany(_ => NonceStr.Create()).GroupBy(c => c).ToDictionary(g => g.Key, g => g.Count());

        // 10,000 expected of each: eight standard deviations are about 800.
        counts.Should().HaveCount(62);
        counts.Values.Should().OnlyContain(count => count > 9_200 && count < 10_800);
    }
}
