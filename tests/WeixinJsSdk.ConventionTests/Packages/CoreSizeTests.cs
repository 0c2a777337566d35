namespace WeixinJsSdk.ConventionTests.Packages;

/// <summary>What a reader has to know stays small. A room that is added to the library raises the bound by what the room needs.</summary>
public class CoreSizeTests
{
    private const int MostFiles = 190;

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
