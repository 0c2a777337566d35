using System.Reflection;
using System.Runtime.CompilerServices;
using WeixinJsSdk.ConventionTests.Builds;

namespace WeixinJsSdk.ConventionTests.PublicApi;

/// <summary>A declaration in the words of C#.</summary>
internal static class Declarations
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static string Of(Type type)
    {
        if (type.IsDelegate())
        {
            return "public delegate " + Of(type.GetMethod("Invoke")!).Replace(" Invoke(", $" {TypeName.Of(type)}(", StringComparison.Ordinal);
        }

        string[] kind =
        [
            type.IsNested && type.IsNestedFamily ? "protected" : "public",
            type.IsInterface || type.IsEnum || type.IsValueType ? "" : type.IsStatic() ? "static" : type.IsAbstract ? "abstract" : type.IsSealed ? "sealed" : "",
            type.IsInterface ? "interface" : type.IsEnum ? "enum" : type.IsValueType ? "struct" : "class",
            type.Namespace + "." + TypeName.Of(type),
        ];
        return Words(kind) + Bases(type);
    }

    public static string Of(FieldInfo field) => Words(
        field.IsPublic ? "public" : "protected",
        field.IsLiteral ? "const" : field.IsStatic ? "static" : "",
        field.IsInitOnly ? "readonly" : "",
        TypeName.Of(Nullability.Create(field)),
        field.Name + (field.IsLiteral ? $" = {Literal(field.GetRawConstantValue())}" : ""));

    public static string Of(ConstructorInfo constructor) =>
        Words(constructor.IsPublic ? "public" : "protected", constructor.DeclaringType!.Name + Parameters(constructor));

    public static string Of(MethodInfo method)
    {
        var generic = method.IsGenericMethodDefinition ? $"<{string.Join(", ", method.GetGenericArguments().Select(TypeName.Of))}>" : "";
        return Words(Modifiers(method), TypeName.Of(Nullability.Create(method.ReturnParameter)), method.Name + generic + Parameters(method));
    }

    public static string Of(PropertyInfo property)
    {
        var accessors = property.GetAccessors(true).Where(Visibility.IsVisible).ToList();
        var get = accessors.Contains(property.GetMethod!) ? " get;" : "";
        var set = !accessors.Contains(property.SetMethod!) ? "" : IsInit(property) ? " init;" : " set;";
        return Words(
            Modifiers(accessors[0]),
            property.IsDefined(typeof(RequiredMemberAttribute), false) ? "required" : "",
            TypeName.Of(Nullability.Create(property)),
            $"{property.Name} {{{get}{set} }}");
    }

    public static string Of(EventInfo anEvent) =>
        Words(Modifiers(anEvent.AddMethod!), "event", TypeName.Of(anEvent.EventHandlerType!), anEvent.Name);

    public static bool IsInit(PropertyInfo property) =>
        property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == nameof(IsExternalInit)) == true;

    private static string Modifiers(MethodInfo method)
    {
        if (method.DeclaringType!.IsInterface)
        {
            return "";
        }

        var overrides = method.GetBaseDefinition().DeclaringType != method.DeclaringType;
        return Words(
            method.IsPublic ? "public" : "protected",
            method.IsStatic ? "static" : "",
            overrides ? "override" : method.IsAbstract ? "abstract" : method.IsVirtual && !method.IsFinal ? "virtual" : "");
    }

    private static string Parameters(MethodBase method)
    {
        var extension = method.IsDefined(typeof(ExtensionAttribute), false) ? "this " : "";
        return $"({extension}{string.Join(", ", method.GetParameters().Select(Parameter))})";
    }

    private static string Parameter(ParameterInfo parameter) => Words(
        parameter.IsDefined(typeof(ParamArrayAttribute), false) ? "params" : parameter.IsOut ? "out" : parameter.IsIn ? "in" : parameter.ParameterType.IsByRef ? "ref" : "",
        TypeName.Of(Nullability.Create(parameter)),
        parameter.Name + (parameter.HasDefaultValue ? $" = {Literal(parameter.RawDefaultValue)}" : ""));

    private static string Bases(Type type)
    {
        if (type.IsEnum)
        {
            var underlying = Enum.GetUnderlyingType(type);
            return underlying == typeof(int) ? "" : $" : {TypeName.Of(underlying)}";
        }

        var inherited = type.BaseType?.GetInterfaces() ?? [];
        var interfaces = type.GetInterfaces().Except(inherited).Where(face => face.IsVisible).Select(TypeName.Of).Order(StringComparer.Ordinal);
        var bases = type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) ? interfaces.Prepend(TypeName.Of(parent)) : interfaces;
        return bases.Any() ? $" : {string.Join(", ", bases)}" : "";
    }

    private static string Literal(object? value) => value switch
    {
        null => "default",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        _ => FormattableString.Invariant($"{value}"),
    };

    private static string Words(params string[] words) => string.Join(' ', words.Where(word => word.Length > 0));
}
