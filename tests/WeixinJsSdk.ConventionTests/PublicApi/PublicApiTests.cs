using WeixinJsSdk.ConventionTests.Builds;

namespace WeixinJsSdk.ConventionTests.PublicApi;

/// <summary>What is public is promised: a change of it is seen in a change of these files.</summary>
public class PublicApiTests
{
    /// <summary>Set to 1 to write the files instead of comparing with them.</summary>
    private const string Accept = "ACCEPT_PUBLIC_API";

    [Theory]
    [MemberData(nameof(Build.Names), MemberType = typeof(Build))]
    public void The_public_api_is_what_its_file_says(string build)
    {
        var look = Build.Of(build);
        var name = $"{look.Package}.{look.Framework}.txt";
        var file = Path.Combine(Repository.Root, "tests", "WeixinJsSdk.ConventionTests", "PublicApi", name);
        var actual = ApiText.Of(look);
        if (Environment.GetEnvironmentVariable(Accept) == "1")
        {
            File.WriteAllText(file, actual);
        }

        var difference = LineDifference.Between(File.Exists(file) ? File.ReadAllText(file) : "", actual);

        string.Join('\n', difference).Should().BeEmpty(
            $"PublicApi/{name} is the promise; if this change of it is meant, say so in CHANGELOG.md and write the file anew: " +
            $"{Accept}=1 dotnet test tests/WeixinJsSdk.ConventionTests --filter {nameof(The_public_api_is_what_its_file_says)}");
    }

    [Fact]
    public void All_builds_of_the_library_have_the_same_public_api()
    {
        string.Join('\n', LineDifference.Between(ApiText.Of(Build.NetStandard), ApiText.Of(Build.Net8))).Should().BeEmpty();
        string.Join('\n', LineDifference.Between(ApiText.Of(Build.Net8), ApiText.Of(Build.Net10))).Should().BeEmpty();
    }
}
