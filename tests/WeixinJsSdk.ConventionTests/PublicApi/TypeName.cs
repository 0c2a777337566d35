using System.Reflection;

namespace WeixinJsSdk.ConventionTests.PublicApi;

/// <summary>A type as C# writes it: without namespaces, and with a question mark where it may be null.</summary>
internal static class TypeName
{
    private static readonly Dictionary<string, string> Keywords = new()
    {
        ["Void"] = "void",
        ["Boolean"] = "bool",
        ["Byte"] = "byte",
        ["Int32"] = "int",
        ["Int64"] = "long",
        ["Double"] = "double",
        ["String"] = "string",
        ["Object"] = "object",
    };

    public static string Of(Type type) => Write(type, (argument, _) => Of(argument));

    public static string Of(NullabilityInfo info)
    {
        if (info.Type.IsByRef)
        {
            return Of(info.Type.GetElementType()!);
        }

        var name = info.ElementType is { } element
            ? Of(element) + "[]"
            : Write(info.Type, (argument, index) => index < info.GenericTypeArguments.Length ? Of(info.GenericTypeArguments[index]) : Of(argument));
        var mayBeNull = info.ReadState == NullabilityState.Nullable || info.WriteState == NullabilityState.Nullable;
        return mayBeNull && !info.Type.IsValueType ? name + "?" : name;
    }

    private static string Write(Type type, Func<Type, int, string> argument)
    {
        if (type.IsByRef || type.IsArray)
        {
            return Of(type.GetElementType()!) + (type.IsArray ? "[]" : "");
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Of(underlying) + "?";
        }

        var own = type.IsNested && !type.IsGenericParameter ? $"{Of(type.DeclaringType!)}.{type.Name}" : type.Name;
        if (!type.IsGenericType)
        {
            return type.Namespace == "System" && Keywords.TryGetValue(own, out var keyword) ? keyword : own;
        }

        return $"{own.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(argument))}>";
    }
}
