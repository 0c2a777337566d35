using Xunit;

namespace WeixinJsSdk.Tests.Redis;

/// <summary>A fact that needs a redis-server; see <see cref="RedisTools.WhyNotRun"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RedisFactAttribute : FactAttribute
{
    public RedisFactAttribute() => Skip = RedisTools.WhyNotRun;
}
