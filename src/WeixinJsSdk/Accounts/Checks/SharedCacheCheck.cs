using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Accounts;

/// <summary>Whether the shared cache took what was written and gave it back.</summary>
internal static class SharedCacheCheck
{
    private const AccountCheckKind Kind = AccountCheckKind.SharedCache;
    private const string OwnMemory = "MemoryDistributedCache";

    public static AccountCheck Of(AccountObservations seen) => seen.SharedCache switch
    {
        { Implementation: null } => new AccountCheck(Kind, AccountCheckOutcome.NotChecked, TimeSpan.Zero, new(
            "No IDistributedCache is registered: this process keeps its credentials to itself. That will do for a single one; several should share one.",
            "没有注册 IDistributedCache：凭据只保存在本进程内。单个进程没有问题；多个进程应共享缓存。")),
        { IsWritten: false } probe => Failed(probe, new("It could not be written.", "无法写入。")),
        { IsRead: false } probe => Failed(probe, new("It was written, but could not be read.", "已写入，但无法读取。")),
        { IsSame: false } probe => new AccountCheck(Kind, AccountCheckOutcome.Failed, probe.Elapsed, new(
            "What was written a moment ago was not there, or not the same.",
            "刚写入的内容读不到，或者不一致。"), new(
            "Look at the cache: it drops or changes entries, reads from a replica that lags behind, or has no room left.",
            "请检查缓存：它可能丢弃或改动了内容、从滞后的副本读取，或空间已满。")),
        { Implementation: OwnMemory } probe => new AccountCheck(Kind, AccountCheckOutcome.Ok, probe.Elapsed, new(
            $"Written and read in {CheckFormat.Milliseconds(probe.Elapsed)}. It is MemoryDistributedCache: this process's own memory, shared with nobody.",
            $"读写正常，耗时 {CheckFormat.Milliseconds(probe.Elapsed)}。它是 MemoryDistributedCache：只在本进程的内存里，不与其他进程共享。")),
        var probe => Compared(probe, seen.Options.SharedCacheTimeout),
    };

    private static AccountCheck Compared(SharedCacheProbe probe, TimeSpan timeout)
    {
        var message = new BilingualText($"{probe.Implementation}: written and read in {CheckFormat.Milliseconds(probe.Elapsed)}.", $"{probe.Implementation}：读写正常，耗时 {CheckFormat.Milliseconds(probe.Elapsed)}。");
        return probe.Elapsed < timeout
            ? new AccountCheck(Kind, AccountCheckOutcome.Ok, probe.Elapsed, message)
            : new AccountCheck(Kind, AccountCheckOutcome.Warning, probe.Elapsed, message, new(
                $"That is close to SharedCacheTimeout ({CheckFormat.Milliseconds(timeout)} for one operation), after which the cache is left alone for 15 seconds.",
                $"已接近 SharedCacheTimeout（单次操作 {CheckFormat.Milliseconds(timeout)}）；超时后 15 秒内不再访问缓存。"));
    }

    private static AccountCheck Failed(SharedCacheProbe probe, BilingualText message) => new(
        Kind,
        AccountCheckOutcome.Failed,
        probe.Elapsed,
        new BilingualText($"{probe.Implementation}:", $"{probe.Implementation}：") + message,
        new(
            "It threw or took too long; after a timeout it is left alone for 15 seconds. The log says which (events 5 and 6 of WeixinJsSdk). Meanwhile this process serves from its memory.",
            "操作抛出异常或超时；超时后 15 秒内不再访问。具体原因见日志（WeixinJsSdk 的事件 5 和 6）。其间本进程使用内存中的凭据。"));
}
