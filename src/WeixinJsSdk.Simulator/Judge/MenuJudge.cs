using WeixinJsSdk.Simulator.Protocol;

namespace WeixinJsSdk.Simulator.Judge;

/// <summary>hideMenuItems (附录3): only 传播类 and 保护类 can be hidden.</summary>
internal static class MenuJudge
{
    private static readonly HashSet<string> Base = new(StringComparer.Ordinal)
    {
        "menuItem:exposeArticle", "menuItem:setFont", "menuItem:dayMode", "menuItem:nightMode",
        "menuItem:refresh", "menuItem:profile", "menuItem:addContact",
    };

    public static Decision Decide(JudgedCall call, CallContext context) =>
        context.Parameters.Texts("menuList").FirstOrDefault(Base.Contains) is { } item
            ? call.Refuse("fail", CallReasons.BasicItem(item))
            : call.Ok(CallReasons.OnlyHideableItems);
}
