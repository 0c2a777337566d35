namespace WeixinJsSdk.Doctor.Search;

/// <summary>Limits what one examination computes, over all of its searches.</summary>
internal sealed class SearchBudget
{
    /// <summary>The most signatures that an examination computes. They take some 20 ms on a slow machine.</summary>
    public const int MostTries = 20_000;

    /// <summary>The longest text, in characters, that is searched. Longer texts are only compared; no address that a phone opens is that long.</summary>
    public const int LongestText = 4096;

    /// <summary>The most characters that an examination hashes. Long texts therefore get fewer tries.</summary>
    private const long MostCharacters = 8_000_000;

    private long _characters;

    /// <summary>The number of signatures that were computed.</summary>
    public int Tries { get; private set; }

    public bool IsSpent => Tries >= MostTries || _characters >= MostCharacters;

    /// <param name="length">The length of the hashed text, or an estimate of it.</param>
    public void Count(int length)
    {
        Tries++;
        _characters += length;
    }
}
