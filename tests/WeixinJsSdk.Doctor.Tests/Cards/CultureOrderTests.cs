namespace WeixinJsSdk.Doctor.Tests.Cards;

public sealed class CultureOrderTests
{
    [Fact]
    public void The_comparison_that_alone_gives_the_order_is_named() =>
        Evidence("_Jonyqin", StringComparer.InvariantCulture).Should().Contain("InvariantCulture").And.NotContain("OrdinalIgnoreCase");

    [Fact]
    public void Comparisons_that_give_the_same_order_are_all_named() =>
        Evidence("Jonyqin", StringComparer.InvariantCulture).Should().Contain("OrdinalIgnoreCase").And.Contain("InvariantCulture");

    private static string Evidence(string code, StringComparer order)
    {
        var server = new CardServer
        {
            Join = values => string.Concat(values.Select(value => value.Value).Order(order)),
            AtThePage = page => page.CardExt = page.CardExt!.Replace("Jonyqin_1434008071", code),
        };
        server.Signed["code"] = code;

        return new SignatureDoctor().Examine(server.Evidence())[0].Evidence;
    }
}
