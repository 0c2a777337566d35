using Xunit.Sdk;

namespace WeixinJsSdk.BrowserTests;

/// <summary>Whatever a page complains of fails its test, unless the test expects it.</summary>
[Collection(AtTheDesk.Name)]
public sealed class PageComplaintsTests(Desk desk)
{
    [BrowserTheory]
    [InlineData("console.error('deliberate')")]
    [InlineData("setTimeout(() => { throw new Error('deliberate'); })")]
    [InlineData("void Promise.reject(new Error('deliberate'))")]
    [InlineData("fetch('http://127.0.0.1:1/deliberate').catch(() => {})")]
    public async Task A_complaint_of_any_page_fails_the_test_that_does_not_expect_it(string complain)
    {
        await using (var tab = await desk.OpenPageAsync())
        {
            var another = await tab.Page.Context.NewPageAsync();
            await another.GotoAsync(tab.Page.Url);
            await another.RunScriptAsync($"async () => {{ await ({complain}); await new Promise(done => setTimeout(done)); }}");
        }

        FluentActions.Invoking(PageComplaints.Current.ShouldAllBeExpected).Should().Throw<XunitException>().WithMessage("*deliberate*");
        PageComplaints.Current.Expect("deliberate");
    }

    [Fact]
    public void A_complaint_that_is_expected_has_to_come()
    {
        var complaints = new PageComplaints { Test = "a test" };
        complaints.Expect("never said");

        FluentActions.Invoking(complaints.ShouldAllBeExpected).Should().Throw<XunitException>().WithMessage("*never said*");
    }
}
