using System.Reflection;
using WeixinJsSdk.ConventionTests.Builds;

namespace WeixinJsSdk.ConventionTests.PublicApi;

/// <summary>The public face of an assembly as text: a line for a member, in an order that does not depend on the sources.</summary>
internal static class ApiText
{
    public static string Of(Build build) => string.Join('\n', build.PublicTypes.SelectMany(Lines).Append(""));

    private static IEnumerable<string> Lines(Type type)
    {
        yield return "";
        yield return Attributes(type) + Declarations.Of(type);
        foreach (var line in Members(type))
        {
            yield return "    " + line;
        }
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsDelegate())
        {
            return [];
        }

        if (type.IsEnum)
        {
            return Enum.GetNames(type)
                .Select(name => (Name: name, Value: Convert.ToInt64(Enum.Parse(type, name), null)))
                .OrderBy(member => member.Value)
                .Select(member => $"{member.Name} = {member.Value}");
        }

        IEnumerable<(MemberInfo Member, string Line)> members =
        [
            .. type.GetFields(Visibility.Declared).Where(field => field.IsVisible()).Select(field => ((MemberInfo)field, Declarations.Of(field))),
            .. type.GetConstructors(Visibility.Declared).Where(constructor => constructor.IsVisible()).Select(constructor => ((MemberInfo)constructor, Declarations.Of(constructor))),
            .. type.GetProperties(Visibility.Declared).Where(property => property.IsVisible()).Select(property => ((MemberInfo)property, Declarations.Of(property))),
            .. type.GetEvents(Visibility.Declared).Where(anEvent => anEvent.AddMethod!.IsVisible()).Select(anEvent => ((MemberInfo)anEvent, Declarations.Of(anEvent))),
            .. type.GetMethods(Visibility.Declared).Where(IsShown).Select(method => ((MemberInfo)method, Declarations.Of(method))),
        ];
        return members
            .OrderBy(member => member.Member.Name, StringComparer.Ordinal)
            .ThenBy(member => member.Line, StringComparer.Ordinal)
            .Select(member => Attributes(member.Member) + member.Line);
    }

    private static bool IsShown(MethodInfo method) =>
        method.IsVisible() && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal));

    /// <summary>Those a user notices.</summary>
    private static string Attributes(MemberInfo member) => string.Concat(member.CustomAttributes
        .Select(attribute => attribute.AttributeType)
        .Where(type => type == typeof(FlagsAttribute) || type == typeof(ObsoleteAttribute))
        .Select(type => $"[{type.Name.Replace("Attribute", "", StringComparison.Ordinal)}] "));
}
