using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using WeixinJsSdk.ConventionTests.Builds;

namespace WeixinJsSdk.ConventionTests.Conventions;

/// <summary>What holds a secret does not print it, be it public or not: texts end up in logs.</summary>
public partial class SecretTextTests
{
    private const string Secret = "a-secret-that-nobody-may-read";

    public static TheoryData<string> Builds => Build.Names;

    [Theory]
    [MemberData(nameof(Builds))]
    public void A_text_of_its_own_never_shows_a_secret(string build) =>
        Build.Of(build).Types
            .Select(Closed)
            .Where(type => SecretFields(type).Any() && HasTextOfItsOwn(type) && !IsAbstractOrOpen(type))
            .Where(type => TextOfOneWithSecrets(type).Contains(Secret, StringComparison.Ordinal))
            .Select(Member.Name)
            .Should().BeEmpty("ToString() ends up in logs; name what the object is, not what it holds");

    [Fact]
    public void Types_with_secrets_are_found() =>
        Build.Net8.Types.Concat(Build.Doctor.Types).Where(type => SecretFields(type).Any()).Select(type => type.Name)
            .Should().Contain(["AccessToken", "Ticket", "Credential", "FetchedCredential", "WeixinJsSdkOptions", "WeixinPaymentOptions", "PayV2Attempt"]);

    [Fact]
    public void A_generic_type_that_holds_what_holds_a_secret_is_one_too() =>
        Build.Doctor.Types.Select(Closed).Where(type => SecretFields(type).Any()).Select(type => type.Name).Should().Contain("Explanation`1");

    private static bool HasTextOfItsOwn(Type type) =>
        type.GetMethod(nameof(ToString), Type.EmptyTypes)!.DeclaringType is { } owner && owner != typeof(object) && owner != typeof(ValueType);

    private static bool IsAbstractOrOpen(Type type) => type.IsAbstract || type.ContainsGenericParameters;

    private static string TextOfOneWithSecrets(Type type)
    {
        var instance = RuntimeHelpers.GetUninitializedObject(type);
        foreach (var list in Fields(type).Where(IsList))
        {
            list.SetValue(instance, Array.CreateInstance(list.FieldType.GetGenericArguments()[0], 0));
        }

        foreach (var text in Fields(type).Where(field => field.FieldType == typeof(string)))
        {
            text.SetValue(instance, "");
        }

        foreach (var field in SecretFields(type))
        {
            field.SetValue(instance, field.FieldType == typeof(string) ? Secret : new Sample());
        }

        return instance.ToString() ?? "";
    }

    /// <summary>A generic type over something that prints a secret, where that may stand for its parameters; every other type as it is.</summary>
    private static Type Closed(Type type) =>
        type.IsGenericTypeDefinition && type.GetGenericArguments().All(MayBeSample)
            ? type.MakeGenericType([.. type.GetGenericArguments().Select(_ => typeof(Sample))])
            : type;

    private static bool MayBeSample(Type parameter) =>
        !parameter.GenericParameterAttributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint)
        && parameter.GetGenericParameterConstraints().All(constraint => constraint.IsAssignableFrom(typeof(Sample)));

    private static FieldInfo[] Fields(Type type) => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance);

    /// <summary>Such as IReadOnlyList.</summary>
    private static bool IsList(FieldInfo field) =>
        field.FieldType is { IsInterface: true, IsGenericType: true } list && list.GetGenericArguments() is [var element] && list.IsAssignableFrom(element.MakeArrayType());

    /// <summary>By their names; "Value" is what tokens and tickets call theirs.</summary>
    private static IEnumerable<FieldInfo> SecretFields(Type type) =>
        Fields(type)
            .Where(field => field.FieldType == typeof(string) || field.FieldType == typeof(Sample))
            .Where(field => field.FieldType == typeof(Sample) || SecretName().IsMatch(field.Name) || (SecretHolder().IsMatch(type.Name) && field.Name.Contains("Value", StringComparison.OrdinalIgnoreCase)));

    [GeneratedRegex(@"secret|token|ticket|apikey|privatekey|pem|password|^[<_]?key\b", RegexOptions.IgnoreCase)]
    private static partial Regex SecretName();

    private sealed class Sample
    {
        public override string ToString() => Secret;
    }

    [GeneratedRegex("credential|token|ticket", RegexOptions.IgnoreCase)]
    private static partial Regex SecretHolder();
}
