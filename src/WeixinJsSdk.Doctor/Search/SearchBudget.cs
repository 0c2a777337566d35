namespace WeixinJsSdk.Doctor.Search;

/// <summary>What one examination may compute, however many searches it runs.</summary>
internal sealed class SearchBudget
{
    /// <summary>How many signatures an examination computes at most: some 20 ms on a slow machine.</summary>
    public const int MostTries = 20_000;

    /// <summary>In characters. What is longer is compared, and not searched: no address that a phone opens is.</summary>
    public const int LongestText = 4096;

    /// <summary>How many characters it hashes at most: long texts are tried less often.</summary>
    private const long MostCharacters = 8_000_000;

    private long _characters;

    /// <summary>How many signatures were computed.</summary>
    public int Tries { get; private set; }

    public bool IsSpent => Tries >= MostTries || _characters >= MostCharacters;

    /// <param name="length">Of the text that is hashed, or one about as long.</param>
    public void Count(int length)
    {
        Tries++;
        _characters += length;
    }
}
