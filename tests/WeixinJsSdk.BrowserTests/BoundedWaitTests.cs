namespace WeixinJsSdk.BrowserTests;

[Collection(AtTheOtherDesk.Name)]
public sealed class BoundedWaitTests(Desk desk)
{
    [BrowserFact]
    public async Task A_promise_that_never_settles_fails_the_test_with_a_screenshot()
    {
        await using var tab = await desk.OpenPageAsync();

        Func<Task> wait = () => tab.Page.RunScriptAsync<string>("new Promise(() => {})", limit: TimeSpan.FromMilliseconds(1));

        var message = (await wait.Should().ThrowAsync<TimeoutException>().WithMessage("*new Promise*0.001 s at *Screenshot: *")).Which.Message;
        var file = message.Split("Screenshot: ")[1];
        Path.GetFileName(file).Should().StartWith(nameof(A_promise_that_never_settles_fails_the_test_with_a_screenshot));
        File.Exists(file).Should().BeTrue();
        File.Delete(file);
    }

    [BrowserFact]
    public async Task A_script_that_fails_fails_at_once_with_its_own_error()
    {
        await using var tab = await desk.OpenPageAsync();

        Func<Task> wait = () => tab.Page.RunScriptAsync("Promise.reject(new Error('out of paper'))");

        await wait.Should().ThrowAsync<PlaywrightException>().WithMessage("*out of paper*");
    }
}
