using System.Diagnostics.CodeAnalysis;

namespace WeixinJsSdk.CompatibilityTests.Workspaces;

/// <summary>The tests that share the packed packages; they build one after another, since each build takes all there is.</summary>
[CollectionDefinition(Name)]
[SuppressMessage("Naming", "CA1711:Identifiers should not have incorrect suffix", Justification = "xunit's own word.")]
public sealed class PackedFeedCollection : ICollectionFixture<PackedFeed>
{
    public const string Name = "Packed packages";
}
