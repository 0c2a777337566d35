using System.Reflection;
using System.Runtime.CompilerServices;

namespace WeixinJsSdk.ConventionTests.Builds;

internal static class Visibility
{
    public const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static bool IsGenerated(this MemberInfo member) =>
        member.Name.Contains('<', StringComparison.Ordinal) || member.IsDefined(typeof(CompilerGeneratedAttribute), false) ||
        (member.DeclaringType is { } outer && outer.IsGenerated());

    public static bool IsDelegate(this Type type) => type.IsSubclassOf(typeof(MulticastDelegate));

    public static bool IsStatic(this Type type) => type is { IsAbstract: true, IsSealed: true };

    /// <summary>What a user of the package can call or override.</summary>
    public static bool IsVisible(this MethodBase method) =>
        !(method.IsConstructor && method.IsStatic) && (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly);

    public static bool IsVisible(this FieldInfo field) => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly;

    public static bool IsVisible(this PropertyInfo property) => property.GetAccessors(true).Any(IsVisible);

    public static IEnumerable<MethodInfo> VisibleMethods(this Type type) =>
        type.GetMethods(Declared).Where(method => method.IsVisible() && !method.IsGenerated());
}
