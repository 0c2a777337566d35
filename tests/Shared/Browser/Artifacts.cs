namespace WeixinJsSdk.BrowserTests;

/// <summary>Screenshots are stored in <c>artifacts/browser</c> of the repository, which git ignores.</summary>
internal static class Artifacts
{
    private static readonly string Folder = Path.Combine(Repository.Root, "artifacts", "browser");

    public static string PathOf(string file) => Path.Combine(Folder, file);
}
