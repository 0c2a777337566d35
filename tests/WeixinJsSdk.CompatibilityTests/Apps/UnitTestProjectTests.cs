using WeixinJsSdk.CompatibilityTests.Workspaces;

namespace WeixinJsSdk.CompatibilityTests.Apps;

/// <summary>The unit tests of somebody who uses the library.</summary>
[Collection(PackedFeedCollection.Name)]
public class UnitTestProjectTests(PackedFeed feed)
{
    [Fact]
    public async Task Tickets_can_be_mocked_and_signers_be_called_directly()
    {
        var said = await Workspace.WithProject(feed, "UnitTests", "UnitTests").TestAsync();

        said.Should().MatchRegex(@"Passed!\s+- Failed:\s+0, Passed:\s+4,");
    }
}
