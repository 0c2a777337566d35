using System.Reflection;
using System.Runtime.CompilerServices;
using WeixinJsSdk.ConventionTests.Builds;

namespace WeixinJsSdk.ConventionTests.Conventions;

/// <summary>The shape of everything that is public.</summary>
public class ShapeTests
{
    public static TheoryData<string> Builds => Build.Names;

    [Theory]
    [MemberData(nameof(Builds))]
    public void A_public_class_cannot_be_inherited_from(string build) =>
        Build.Of(build).PublicTypes
            .Where(type => type is { IsClass: true, IsSealed: false } && type.GetConstructors(Visibility.Declared).Any(constructor => constructor.IsVisible()))
            .Select(Member.Name)
            .Should().BeEmpty("a class that can be inherited from promises more than its members");

    [Theory]
    [MemberData(nameof(Builds))]
    public void A_method_that_can_be_awaited_ends_in_Async_and_nothing_else_does(string build) =>
        Methods(build)
            .Where(method => IsAwaitable(method.ReturnType) != method.Name.EndsWith("Async", StringComparison.Ordinal))
            .Select(Member.Name)
            .Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Builds))]
    public void An_awaitable_method_takes_an_optional_CancellationToken_last(string build) =>
        Methods(build)
            .Where(method => IsAwaitable(method.ReturnType) && !EndsWithCancellationToken(method))
            .Select(Member.Name)
            .Should().BeEmpty("a caller who gives up must be able to say so, and one who does not need not care");

    [Theory]
    [MemberData(nameof(Builds))]
    public void No_public_property_is_init_or_required(string build) =>
        Build.Of(build).PublicTypes
            .SelectMany(type => type.GetProperties(Visibility.Declared))
            .Where(property => property.IsVisible() && (IsInit(property) || IsRequired(property)))
            .Select(Member.Name)
            .Should().BeEmpty("a classic ASP.NET project compiles with C# 7.3");

    [Theory]
    [MemberData(nameof(Builds))]
    public void No_public_type_has_a_field_that_can_be_set(string build) =>
        Build.Of(build).PublicTypes
            .Where(type => !type.IsEnum)
            .SelectMany(type => type.GetFields(Visibility.Declared))
            .Where(field => field.IsVisible() && field is { IsLiteral: false, IsInitOnly: false })
            .Select(Member.Name)
            .Should().BeEmpty();

    /// <summary>
    /// Without those whose shape others have decided: overrides, and members of interfaces that are not ours (IHealthCheck, IAsyncDisposable).
    /// </summary>
    private static IEnumerable<MethodInfo> Methods(string build) =>
        Build.Of(build).PublicTypes
            .Where(type => !type.IsDelegate())
            .SelectMany(type => type.VisibleMethods().Except(DecidedByOthers(type)))
            .Where(method => !method.IsSpecialName);

    private static IEnumerable<MethodInfo> DecidedByOthers(Type type) =>
        type.IsInterface
            ? []
            : type.GetMethods(Visibility.Declared)
                .Where(method => method.GetBaseDefinition() != method)
                .Concat(type.GetInterfaces()
                    .Where(face => face.Assembly != type.Assembly)
                    .SelectMany(face => type.GetInterfaceMap(face).TargetMethods));

    private static bool IsAwaitable(Type type) => type.GetMethod("GetAwaiter", Type.EmptyTypes) is not null;

    private static bool EndsWithCancellationToken(MethodInfo method) =>
        method.GetParameters().LastOrDefault() is { HasDefaultValue: true } last && last.ParameterType == typeof(CancellationToken);

    private static bool IsInit(PropertyInfo property) =>
        property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == nameof(IsExternalInit)) == true;

    private static bool IsRequired(PropertyInfo property) =>
        property.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "RequiredMemberAttribute");
}
