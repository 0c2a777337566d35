using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Accounts;

/// <summary>Checks whether the shared cache stores a value and returns it.</summary>
internal static class SharedCacheCheck
{
    private const AccountCheckKind Kind = AccountCheckKind.SharedCache;
    private const string InMemoryImplementation = "MemoryDistributedCache";

    public static AccountCheck Of(AccountObservations seen) => seen.SharedCache switch
    {
        { Implementation: null } => new AccountCheck(Kind, AccountCheckOutcome.NotChecked, TimeSpan.Zero, new(
            "No IDistributedCache is registered: this process keeps its credentials in memory. That is enough for a single process; several processes should share a cache.",
            "没有注册 IDistributedCache：凭据只保存在本进程内。单个进程没有问题；多个进程应共享缓存。")),
        { IsWritten: false } probe => Failed(probe, new("It could not be written.", "无法写入。")),
        { IsRead: false } probe => Failed(probe, new("It was written, but could not be read.", "已写入，但无法读取。")),
        { IsSame: false } probe => new AccountCheck(Kind, AccountCheckOutcome.Failed, probe.Elapsed, new(
            "A value that was just written was missing or different when read.",
            "刚写入的内容读不到，或者不一致。"), new(
            "Check the cache: it drops or changes entries, reads from a replica that lags behind, or has no room left.",
            "请检查缓存：它可能丢弃或改动了内容、从滞后的副本读取，或空间已满。")),
        { Implementation: InMemoryImplementation } probe => new AccountCheck(Kind, AccountCheckOutcome.Ok, probe.Elapsed, new(
            $"Written and read in {CheckFormat.Milliseconds(probe.Elapsed)}. It is MemoryDistributedCache: the memory of this process, which no other process shares.",
            $"读写正常，耗时 {CheckFormat.Milliseconds(probe.Elapsed)}。它是 MemoryDistributedCache：只在本进程的内存里，不与其他进程共享。")),
        var probe => Compared(probe, seen.Options.SharedCacheTimeout),
    };

    private static AccountCheck Compared(SharedCacheProbe probe, TimeSpan timeout)
    {
        var message = new BilingualText($"{probe.Implementation}: written and read in {CheckFormat.Milliseconds(probe.Elapsed)}.", $"{probe.Implementation}：读写正常，耗时 {CheckFormat.Milliseconds(probe.Elapsed)}。");
        return probe.Elapsed < timeout
            ? new AccountCheck(Kind, AccountCheckOutcome.Ok, probe.Elapsed, message)
            : new AccountCheck(Kind, AccountCheckOutcome.Warning, probe.Elapsed, message, new(
                $"That is close to SharedCacheTimeout ({CheckFormat.Milliseconds(timeout)} for one operation). After a timeout the library does not use the cache for 15 seconds.",
                $"已接近 SharedCacheTimeout（单次操作 {CheckFormat.Milliseconds(timeout)}）；超时后 15 秒内不再访问缓存。"));
    }

    private static AccountCheck Failed(SharedCacheProbe probe, BilingualText message) => new(
        Kind,
        AccountCheckOutcome.Failed,
        probe.Elapsed,
        new BilingualText($"{probe.Implementation}:", $"{probe.Implementation}：") + message,
        new(
            "It threw an exception or timed out. After a timeout the library does not use it for 15 seconds. See events 5 and 6 of WeixinJsSdk in the log. Meanwhile this process uses the credentials in its memory.",
            "操作抛出异常或超时；超时后 15 秒内不再访问。具体原因见日志（WeixinJsSdk 的事件 5 和 6）。其间本进程使用内存中的凭据。"));
}
