namespace WeixinJsSdk.FleetTests.HostileBytes;

/// <summary>Runs a property over many damaged inputs: 100,000 of them, or a million where <c>WEIXIN_JSSDK_HOSTILE_BYTES=million</c>.</summary>
internal static class Inputs
{
    private const int Seed = 20260101;

    /// <summary>Not how fast it must be: how long until a hang is called one.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    public static int Count { get; } =
        Environment.GetEnvironmentVariable("WEIXIN_JSSDK_HOSTILE_BYTES") == "million" ? 1_000_000 : 100_000;

    /// <summary>Fails with the first input that breaks the property, in hexadecimal.</summary>
    /// <param name="originals">What is damaged.</param>
    /// <param name="property">Why an input breaks it; null where it holds. It must not throw.</param>
    public static async Task HoldAsync(byte[][] originals, Func<byte[], string?> property)
    {
        var number = 0;
        byte[] input = [];
        string? complaint = null;
        var all = Task.Run(() =>
        {
            var mutator = new Mutator(Seed);
            for (; number < Count && complaint is null; number++)
            {
                input = mutator.Mutate(originals);
                complaint = Complaint(property, input);
            }
        });

        (await Task.WhenAny(all, Task.Delay(Patience))).Should().Be(all, "of input {0}, which hangs: {1}", number, Convert.ToHexString(input));
        complaint.Should().BeNull("of input {0}: {1}", number - 1, Convert.ToHexString(input));
        number.Should().Be(Count);
    }

    private static string? Complaint(Func<byte[], string?> property, byte[] input)
    {
        try
        {
            return property(input);
        }
        catch (Exception exception)
        {
            return exception.ToString();
        }
    }
}
