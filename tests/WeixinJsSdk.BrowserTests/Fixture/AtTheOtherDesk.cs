namespace WeixinJsSdk.BrowserTests;

/// <summary>Joins some classes of browser tests around a second <see cref="Desk"/>, beside which the first one's run: half the tests, half the time.</summary>
[CollectionDefinition(Name)]
[HearsPages]
public sealed class AtTheOtherDesk : ICollectionFixture<Desk>
{
    public const string Name = "Another browser";
}
