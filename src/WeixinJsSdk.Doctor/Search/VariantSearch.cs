namespace WeixinJsSdk.Doctor.Search;

/// <summary>Searches for the mistake, or the two mistakes, with which a signature comes out right.</summary>
/// <param name="variants">The mistakes, the likelier first.</param>
/// <param name="isRight">Whether a signature is the given one.</param>
/// <param name="budget">Shared by all searches of one examination.</param>
internal sealed class VariantSearch<T>(IReadOnlyList<Variant<T>> variants, Func<T, bool> isRight, SearchBudget budget)
    where T : class
{
    private int _length;

    /// <param name="correct">Where the search begins.</param>
    /// <param name="length">How long its text is.</param>
    /// <returns>One mistake or two; null if none explains it.</returns>
    public Explanation<T>? Find(T correct, int length)
    {
        _length = length;
        var once = new T?[variants.Count];
        for (var i = 0; i < once.Length && !budget.IsSpent; i++)
        {
            once[i] = variants[i].Apply(correct);
            if (once[i] is { } attempt && IsRight(attempt))
            {
                return new Explanation<T>([variants[i]], attempt);
            }
        }

        for (var i = 0; i < once.Length && !budget.IsSpent; i++)
        {
            if (once[i] is { } attempt && variants[i].Use != VariantUse.Alone && FindSecond(i, attempt) is { } found)
            {
                return found;
            }
        }

        return FindGuess(once);
    }

    /// <summary>Guesses are many: they are tried together with the commonest mistakes alone, and while the budget lasts.</summary>
    private Explanation<T>? FindGuess(T?[] once)
    {
        var guesses = variants.Where(variant => variant.Use == VariantUse.Alone).ToArray();

        // Mistakes in the address are many, and what is none of them would not get its turn.
        var commons = Enumerable.Range(0, once.Length).Where(i => once[i] is not null && variants[i].IsCommon).OrderBy(i => variants[i].Part == VariantPart.Address);
        foreach (var i in commons)
        {
            foreach (var guess in guesses.Where(guess => guess.Part != variants[i].Part || guess.Part == VariantPart.Address))
            {
                if (budget.IsSpent)
                {
                    return null;
                }

                if (guess.Apply(once[i]!) is { } twice && IsRight(twice))
                {
                    return new Explanation<T>([variants[i], guess], twice);
                }
            }
        }

        return null;
    }

    private Explanation<T>? FindSecond(int first, T attempt)
    {
        for (var second = 0; second < variants.Count && !budget.IsSpent; second++)
        {
            if (MayFollow(first, second) && variants[second].Apply(attempt) is { } twice && IsRight(twice))
            {
                return new Explanation<T>([variants[first], variants[second]], twice);
            }
        }

        return null;
    }

    /// <summary>Within the address the order counts, and both are tried; between two parts it does not.</summary>
    private bool MayFollow(int first, int second)
    {
        var (one, other) = (variants[first], variants[second]);
        return other.Use != VariantUse.Alone
            && (one.Part == other.Part
                ? one.Part == VariantPart.Address && first != second && other.Use != VariantUse.NotAfterItsLike
                : first < second);
    }

    private bool IsRight(T attempt)
    {
        budget.Count(_length);
        return isRight(attempt);
    }
}

/// <summary>The mistakes that explain a signature, and what was signed with them.</summary>
internal sealed record Explanation<T>(IReadOnlyList<Variant<T>> Variants, T Signed)
    where T : class
{
    /// <summary>Without what was signed: ticket or key are in it.</summary>
    public override string ToString() => string.Join(" + ", Variants.Select(variant => variant.Code));
}
