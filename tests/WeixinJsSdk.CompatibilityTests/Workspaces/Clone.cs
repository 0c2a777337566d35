namespace WeixinJsSdk.CompatibilityTests.Workspaces;

/// <summary>The repository once more in another folder: its history, and the files as they are here, committed or not.</summary>
internal static class Clone
{
    /// <returns>The folder.</returns>
    public static async Task<string> MakeAsync(string folder, IReadOnlyDictionary<string, string?> environment)
    {
        var files = await Command.RunAsync(Repository.Root, "git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], environment);
        foreach (var file in files.Split('\0', StringSplitOptions.RemoveEmptyEntries).Concat(History()))
        {
            Copy(file, folder);
        }

        return folder;
    }

    /// <summary>The commit is part of a package. A worktree has a file in place of the folder.</summary>
    private static IEnumerable<string> History()
    {
        var history = Path.Combine(Repository.Root, ".git");
        return Directory.Exists(history)
            ? Directory.EnumerateFiles(history, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Repository.Root, file))
            : [".git"];
    }

    private static void Copy(string file, string folder)
    {
        var (from, to) = (Path.Combine(Repository.Root, file), Path.Combine(folder, file));
        if (File.Exists(from))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(from, to);
        }
    }
}
