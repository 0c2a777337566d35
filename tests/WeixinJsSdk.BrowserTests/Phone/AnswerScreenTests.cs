using System.Text.Json;

namespace WeixinJsSdk.BrowserTests;

/// <summary>What the user types or picks is what the page gets.</summary>
[Collection(AtTheDesk.Name)]
public sealed class AnswerScreenTests(Desk desk)
{
    [BrowserTheory]
    [InlineData(Phone.IPhone)]
    [InlineData(Phone.Android)]
    public async Task A_code_is_typed_or_picked(string device)
    {
        await using var tab = await desk.OpenVerifiedAsync(desk.NewAccount(), device);
        var phone = await PhoneScreen.OnAsync(tab);

        var typed = tab.CallAsync("scanQRCode", new { needResult = 1 });
        await phone.Any.Locator(".code").FillAsync("自己的码");
        await phone.Page.PressKeyAsync("Enter");
        (await typed).Text("resultStr").Should().Be("自己的码");

        var picked = tab.CallAsync("scanQRCode", new { needResult = 1 });
        await phone.Any.Locator(".codes button").First.ClickAsync();
        (await picked).Text("resultStr").Should().Be("自己的码", "the last one typed is offered first");

        var barred = tab.CallAsync("scanQRCode", new { needResult = 1, scanType = new[] { "barCode" } });
        await phone.Any.Locator(".codes button").First.ClickAsync();
        (await barred).Text("resultStr").Should().Be("EAN_13,6901234567892");
    }

    [BrowserFact]
    public async Task A_place_is_typed_in_GPS_coordinates_and_told_in_those_the_page_wants()
    {
        await using var tab = await desk.OpenVerifiedAsync(desk.NewAccount());
        var phone = await PhoneScreen.OnAsync(tab);

        var asked = tab.CallAsync("getLocation", new { type = "gcj02" });
        var inputs = phone.Any.Locator("input[type=number]");
        await inputs.First.FillAsync("39.915");
        await inputs.Last.FillAsync("116.404");
        await Assertions.Expect(phone.Any.Locator("dl")).ToContainTextAsync("39.915");
        await phone.ConfirmAsync();

        (await asked).Result.GetProperty("latitude").GetDouble().Should().BeApproximately(39.91640428150164, 1e-9);
        var again = tab.CallAsync("getLocation");
        await phone.ConfirmAsync();
        (await again).Result.GetProperty("latitude").GetDouble().Should().Be(39.915, "the device stays where it was put");
    }

    [BrowserFact]
    public async Task A_place_is_picked_on_the_map_by_mouse_and_by_keyboard()
    {
        await using var tab = await desk.OpenVerifiedAsync(desk.NewAccount());
        var phone = await PhoneScreen.OnAsync(tab);

        var asked = tab.CallAsync("getLocation");
        var map = phone.Any.Locator(".map");
        await map.ClickAsync(new LocatorClickOptions { Position = new Position { X = 60, Y = 80 } });
        var west = await ReadAsync(phone);
        await map.FocusAsync();
        await phone.Page.PressKeyAsync("ArrowLeft");
        var further = await ReadAsync(phone);
        await phone.ConfirmAsync();

        west.Should().BeLessThan(113.934528);
        further.Should().BeLessThan(west);
        (await asked).Result.GetProperty("longitude").GetDouble().Should().Be(further);
    }

    [BrowserFact]
    public async Task The_map_has_the_scale_of_web_maps()
    {
        const double DegreesPerPixelAtZoom15 = 360 / 256.0 / (1 << 15);
        await using var tab = await desk.OpenVerifiedAsync(desk.NewAccount());
        var phone = await PhoneScreen.OnAsync(tab);

        _ = tab.CallAsync("getLocation");
        var map = phone.Any.Locator(".map");
        await map.ClickAsync(new LocatorClickOptions { Position = new Position { X = 50, Y = 60 } });
        var west = await ReadAsync(phone);
        await map.ClickAsync(new LocatorClickOptions { Position = new Position { X = 250, Y = 60 } });
        var east = await ReadAsync(phone);

        (east - west).Should().BeApproximately(200 * DegreesPerPixelAtZoom15, 4 * DegreesPerPixelAtZoom15);
    }

    [BrowserFact]
    public async Task A_place_is_shown_in_both_systems()
    {
        await using var tab = await desk.OpenVerifiedAsync(desk.NewAccount());
        var phone = await PhoneScreen.OnAsync(tab);

        await tab.CallAsync("openLocation", new { latitude = 39.91640428150164, longitude = 116.41024449916938, name = "天安门", scale = 15 });

        await Assertions.Expect(phone.Of("openLocation")).ToContainTextAsync("天安门");
        await Assertions.Expect(phone.Of("openLocation").Locator("dl")).ToContainTextAsync("39.916404, 116.410244");
        await Assertions.Expect(phone.Of("openLocation").Locator("dl")).ToContainTextAsync("39.915000, 116.404000");
    }

    [BrowserFact]
    public async Task An_address_is_filled_in_and_kept()
    {
        await using var tab = await desk.OpenVerifiedAsync(desk.NewAccount());
        var phone = await PhoneScreen.OnAsync(tab);

        var asked = tab.CallAsync("openAddress");
        await phone.Any.Locator("input[name=userName]").FillAsync("李四");
        await phone.Any.Locator("input[name=addressCitySecondStageName]").FillAsync("深圳市");
        await phone.ConfirmAsync();
        var address = (await asked).Result;
        address.GetProperty("userName").GetString().Should().Be("李四");
        address.GetProperty("cityName").GetString().Should().Be("深圳市");

        _ = tab.CallAsync("openAddress");
        await Assertions.Expect(phone.Any.Locator("input[name=userName]")).ToHaveValueAsync("李四");
    }

    [BrowserFact]
    public async Task A_payment_can_be_made_to_fail()
    {
        var account = desk.NewAccount();
        await using var tab = await desk.OpenVerifiedAsync(account);
        var phone = await PhoneScreen.OnAsync(tab);

        var paid = tab.CallAsync("chooseWXPay", account.Payments.SignChooseWXPay("wx201410272009395522657a690389285100").ToJson());
        await Assertions.Expect(phone.Of("chooseWXPay")).ToContainTextAsync("prepay_id=wx201410272009395522657a690389285100");
        await phone.Any.Locator(".other").ClickAsync();

        (await paid).ErrMsg.Should().Be("chooseWXPay:fail");
    }

    [BrowserFact]
    public async Task A_card_is_chosen_from_those_the_user_has()
    {
        var account = desk.NewAccount();
        await using var tab = await desk.OpenVerifiedAsync(account);
        var card = await account.Cards.SignAddCardAsync(new AddCardRequest("pAnotherCard0123456789"));
        await tab.CallAsync("addCard", $$"""{"cardList":[{{card.ToJson()}}]}""");
        var phone = await PhoneScreen.OnAsync(tab);

        var chosen = tab.CallAsync("chooseCard", (await account.Cards.SignChooseCardAsync(new ChooseCardRequest())).ToJson());
        await Assertions.Expect(phone.Any.Locator(".option")).ToHaveCountAsync(2);
        await phone.Any.Locator(".option").Last.ClickAsync();
        await phone.ConfirmAsync();

        (await chosen).Text("cardList").Should().Contain("pFS7Fjg8kV1IdDz01r4SQwMkuCKc");
    }

    private static async Task<double> ReadAsync(PhoneScreen phone) => double.Parse(
        await phone.Any.Locator("input[type=number]").Last.InputValueAsync(), System.Globalization.CultureInfo.InvariantCulture);
}
