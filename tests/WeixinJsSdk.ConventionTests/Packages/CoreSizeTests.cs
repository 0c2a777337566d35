using WeixinJsSdk.ConventionTests.Builds;

namespace WeixinJsSdk.ConventionTests.Packages;

/// <summary>
/// What production loads stays small, and what a reader has to know stays small. A room that is added to the library raises the bound by
/// what the room needs.
/// </summary>
public class CoreSizeTests
{
    private const long LargestAssembly = 400 * 1024;
    private const int MostFiles = 190;

    public static TheoryData<string> Core => [.. Build.All.Where(build => build.Package == "WeixinJsSdk").Select(build => build.ToString())];

    /// <summary>A package holds the Release build; the Debug build, where the tests run in Debug, is larger.</summary>
    [Theory]
    [MemberData(nameof(Core))]
    public void The_assembly_of_the_library_is_at_most_400_KB(string build)
    {
        var assembly = new FileInfo(Build.Of(build).Path);

        assembly.Length.Should().BeLessOrEqualTo(LargestAssembly, $"{assembly.FullName} has {assembly.Length / 1024.0:F1} KB");
    }

    [Fact]
    public void The_library_is_compiled_from_at_most_190_files()
    {
        var own = Count("WeixinJsSdk");
        var shared = Count("Shared") - Count(Path.Combine("Shared", "Web"));

        (own + shared).Should().BeLessOrEqualTo(MostFiles, $"there are {own} files of its own and {shared} of src/Shared");
    }

    private static int Count(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", folder), "*.cs", SearchOption.AllDirectories)
            .Count(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));
}
