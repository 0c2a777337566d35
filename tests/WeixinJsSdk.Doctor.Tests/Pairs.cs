namespace WeixinJsSdk.Doctor.Tests;

/// <summary>For theories about two of a kind at once.</summary>
internal static class Pairs
{
    /// <summary>Every two of so many, once.</summary>
    public static TheoryData<int, int> Of(int count)
    {
        var pairs = new TheoryData<int, int>();
        for (var one = 0; one < count; one++)
        {
            for (var other = one + 1; other < count; other++)
            {
                pairs.Add(one, other);
            }
        }

        return pairs;
    }
}
