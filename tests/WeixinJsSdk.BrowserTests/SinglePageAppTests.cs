namespace WeixinJsSdk.BrowserTests;

/// <summary>Pages that change their address by pushState (步骤三: one config for each url).</summary>
[Collection(AtTheDesk.Name)]
public sealed class SinglePageAppTests(Desk desk)
{
    [BrowserTheory]
    [InlineData(Phone.IPhone)]
    [InlineData(Phone.Android)]
    public async Task A_new_address_that_is_signed_again_passes(string phone)
    {
        var account = desk.NewAccount();
        await using var tab = await desk.OpenVerifiedAsync(account, phone);

        await PushAsync(tab, "/page/order?id=2");

        (await tab.ConfigureAsync(await account.SignAsync(tab.Page.Url))).Should().Be("config:ok");
        (await tab.CallAsync("chooseImage")).Outcome.Should().Be("success");
    }

    [BrowserFact]
    public async Task A_new_address_without_a_config_of_its_own_is_offline_verifying()
    {
        await using var tab = await desk.OpenVerifiedAsync(desk.NewAccount());

        await PushAsync(tab, "/page/order?id=2");

        (await tab.CallAsync("chooseImage")).ErrMsg.Should().Be("chooseImage:the permission value is offline verifying");
    }

    [BrowserFact]
    public async Task A_new_address_with_the_old_config_is_an_invalid_signature()
    {
        var account = desk.NewAccount();
        await using var tab = await desk.OpenPageAsync();
        var config = await account.SignAsync(tab.Page.Url);
        (await tab.ConfigureAsync(config)).Should().Be("config:ok");

        await PushAsync(tab, "/page/order?id=2");

        (await tab.ConfigureAsync(config)).Should().Be("config:invalid signature");
    }

    [BrowserFact]
    public async Task A_change_of_the_hash_needs_no_new_config()
    {
        await using var tab = await desk.OpenVerifiedAsync(desk.NewAccount());

        await tab.Page.RunScriptAsync("location.hash = '#/order/2'");

        (await tab.CallAsync("chooseImage")).Outcome.Should().Be("success");
    }

    private static Task PushAsync(Tab tab, string address) => tab.Page.RunScriptAsync("address => history.pushState(null, '', address)", address);
}
