namespace WeixinJsSdk.Doctor.Search;

/// <summary>Searches for one or two mistakes that reproduce a signature.</summary>
/// <param name="variants">The mistakes, the likelier ones first.</param>
/// <param name="isRight">Whether an attempt gives the signature that is searched for.</param>
/// <param name="budget">The budget, which all searches of one examination share.</param>
internal sealed class VariantSearch<T>(IReadOnlyList<Variant<T>> variants, Func<T, bool> isRight, SearchBudget budget)
    where T : class
{
    private int _length;

    /// <param name="correct">The attempt without a mistake, with which the search begins.</param>
    /// <param name="length">The length of its text.</param>
    /// <returns>One or two mistakes; null if none explains the signature.</returns>
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

    /// <summary>There are many guesses. The search therefore combines them only with the commonest mistakes, and only while the budget lasts.</summary>
    private Explanation<T>? FindGuess(T?[] once)
    {
        var guesses = variants.Where(variant => variant.Use == VariantUse.Alone).ToArray();

        // There are many mistakes in the address. They come last, so that they do not use up the budget of the others.
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

    /// <summary>Two mistakes in the address are tried in both orders, since the order changes the result. For two different parts it does not.</summary>
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

/// <summary>The mistakes that explain a signature, and the attempt that contains them.</summary>
internal sealed record Explanation<T>(IReadOnlyList<Variant<T>> Variants, T Signed)
    where T : class
{
    /// <summary>Omits what was signed, because it contains the ticket or the key.</summary>
    public override string ToString() => string.Join(" + ", Variants.Select(variant => variant.Code));
}
