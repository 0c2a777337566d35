using System.Reflection;
using System.Text.RegularExpressions;
using WeixinJsSdk.Simulator.Judge;

namespace WeixinJsSdk.Simulator.Tests;

/// <summary>All that the judge can say, in both languages.</summary>
public sealed partial class ReasonTests
{
    public static TheoryData<string, string, string> All { get; } = Collect();

    [Theory]
    [MemberData(nameof(All))]
    public void A_reason_says_the_same_in_both_languages(string name, string english, string chinese)
    {
        var readsOn = name.StartsWith(nameof(CardExtProblems), StringComparison.Ordinal);

        english.Should().Match(text => text.Trim() == text && text.EndsWith('.') != readsOn, "it is a sentence, or a part of one");
        chinese.Should().Match(text => text.Trim() == text && text.EndsWith('。') != readsOn, "it is a sentence, or a part of one").And.MatchRegex("[\u4e00-\u9fff]");
        Values(chinese).Should().BeEquivalentTo(Values(english), "both say what was given");
    }

    [Fact]
    public void The_judge_has_much_to_say() => All.Should().HaveCountGreaterThan(40);

    private static TheoryData<string, string, string> Collect()
    {
        var all = new TheoryData<string, string, string>();
        foreach (var said in typeof(Reason).Assembly.GetTypes().Where(type => type is { IsAbstract: true, IsSealed: true })
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static)).Where(method => method.ReturnType == typeof(Reason)))
        {
            var reason = (Reason)said.Invoke(null, [.. said.GetParameters().Select((parameter, i) => Sample(parameter.ParameterType, i))])!;
            all.Add($"{said.DeclaringType!.Name}.{said.Name}", reason.English, reason.Chinese);
        }

        return all;
    }

    private static object Sample(Type type, int number) =>
        type == typeof(int) ? 70000 + number
        : type == typeof(Version) ? new Version(7, 8, 9)
        : type == typeof(Reason) ? new Reason($"is «{number}»", $"是 «{number}»")
        : $"«{number}»";

    private static IEnumerable<string> Values(string text) => Value().Matches(text).Select(match => match.Value);

    /// <summary>What was given, and numbers.</summary>
    [GeneratedRegex(@"«\d»|\d(?:[\d.]*\d)?")]
    private static partial Regex Value();
}
