namespace WeixinJsSdk.BrowserTests;

/// <summary>Joins classes of browser tests around one <see cref="Desk"/>.</summary>
[CollectionDefinition(Name)]
[HearsPages]
public sealed class AtTheDesk : ICollectionFixture<Desk>
{
    public const string Name = "Browser";
}
