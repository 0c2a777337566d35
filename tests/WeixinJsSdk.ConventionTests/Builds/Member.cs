using System.Reflection;

namespace WeixinJsSdk.ConventionTests.Builds;

/// <summary>How a member is called in a finding.</summary>
internal static class Member
{
    public static string Name(MemberInfo member) =>
        member is Type type ? type.FullName! : $"{member.DeclaringType!.Name}.{member.Name}";
}
