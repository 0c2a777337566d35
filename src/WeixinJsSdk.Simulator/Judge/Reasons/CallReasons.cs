namespace WeixinJsSdk.Simulator.Judge;

/// <summary>The reasons of decisions about any call after config.</summary>
internal static class CallReasons
{
    public static Reason NeedsNoPermission { get; } = new("It needs no permission.", "该接口不需要权限。");

    public static Reason Verified { get; } = new("Config verified it for this page.", "该页面的 wx.config 已通过，并包含这个接口。");

    public static Reason NotConfigured { get; } = new(
        "wx.config has not passed for this page; after a change of the address by pushState it has to be called again.",
        "该页面的 wx.config 没有通过；用 pushState 改变地址之后要重新调用 wx.config。");

    public static Reason OnlyHideableItems { get; } = new("Only 传播类 and 保护类 items are hidden.", "隐藏的只有传播类和保护类按钮。");

    public static Reason BasicItem(string item) => new(
        $"{item} is one of the basic items (基本类), which cannot be hidden.",
        $"{item} 是基本类按钮，不能隐藏。");

    public static Reason OldClient(string version, Version least) => new(
        $"Client {version} lacks it; it came with {least}.",
        $"{version} 版客户端没有这个接口，{least} 起才支持。");

    public static Reason NotInList(string api) => new(
        $"The jsApiList of wx.config does not contain {api}.",
        $"wx.config 的 jsApiList 中没有 {api}。");

    public static Reason NoPermission(string api) => new(
        $"The account has no permission for {api}.",
        $"该账号没有 {api} 的接口权限。");
}
