using System.Diagnostics;

namespace WeixinJsSdk.CompatibilityTests.Workspaces;

/// <summary>A command that runs to its end.</summary>
internal static class Command
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Returns what it has written, in the order of the lines; where it fails, that is the message of the exception.</summary>
    public static async Task<string> RunAsync(
        string folder, string file, IEnumerable<string> arguments, IEnumerable<KeyValuePair<string, string?>> environment)
    {
        using var process = new Process
        {
            StartInfo = new ProcessStartInfo(file, arguments)
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
        };
        foreach (var (name, value) in environment)
        {
            process.StartInfo.Environment[name] = value;
        }

        process.Start();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        var said = await output + await errors;
        return process.ExitCode == 0
            ? said
            : throw new InvalidOperationException($"{file} {string.Join(' ', process.StartInfo.ArgumentList)} failed:{Environment.NewLine}{said}");
    }
}
