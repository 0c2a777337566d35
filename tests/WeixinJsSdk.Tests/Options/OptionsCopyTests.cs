using WeixinJsSdk.Options;
using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.Tests.Options;

public class OptionsCopyTests
{
    private static readonly Dictionary<string, object> Changes = new()
    {
        [nameof(WeixinJsSdkOptions.AppId)] = "wxfedcba9876543210",
        [nameof(WeixinJsSdkOptions.AppSecret)] = "another",
        [nameof(WeixinJsSdkOptions.TokenEndpoint)] = TokenEndpoint.Classic,
        [nameof(WeixinJsSdkOptions.ApiBaseAddresses)] = new List<Uri> { new("https://api2.weixin.qq.com") },
        [nameof(WeixinJsSdkOptions.FetchTimeout)] = TimeSpan.FromSeconds(7),
        [nameof(WeixinJsSdkOptions.SharedCacheTimeout)] = TimeSpan.FromMilliseconds(70),
        [nameof(WeixinJsSdkOptions.CacheKeyPrefix)] = "another",
        [nameof(WeixinJsSdkOptions.AllowForceRefresh)] = true,
        [nameof(WeixinJsSdkOptions.RefreshTicketsWithToken)] = true,
        [nameof(WeixinJsSdkOptions.MediaSizeLimit)] = 7L,
        [nameof(WeixinJsSdkOptions.Payment)] = Payment(),
    };

    public static TheoryData<string> OptionNames => [.. typeof(WeixinJsSdkOptions).GetProperties().Select(property => property.Name)];

    public static TheoryData<string> PaymentNames => [.. typeof(WeixinPaymentOptions).GetProperties().Select(property => property.Name)];

    [Theory]
    [MemberData(nameof(OptionNames))]
    public void Every_option_is_copied_and_a_change_of_it_is_seen(string name)
    {
        var before = new WeixinJsSdkOptions { AppId = Node.AppId, AppSecret = Node.Secret };
        var changed = OptionsCopy.Of(before);
        OptionsCopy.AreSame(before, changed).Should().BeTrue();

        typeof(WeixinJsSdkOptions).GetProperty(name)!.SetValue(changed, Changes[name]);

        OptionsCopy.AreSame(before, changed).Should().BeFalse();
        OptionsCopy.Of(changed).Should().BeEquivalentTo(changed);
        OptionsCopy.AreSame(changed, OptionsCopy.Of(changed)).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(PaymentNames))]
    public void Every_payment_option_is_copied_and_a_change_of_it_is_seen(string name)
    {
        var before = new WeixinJsSdkOptions { Payment = Payment() };
        var changed = OptionsCopy.Of(before);
        var property = typeof(WeixinPaymentOptions).GetProperty(name)!;

        property.SetValue(changed.Payment, property.PropertyType == typeof(string) ? "another" : PaySignType.Rsa);

        OptionsCopy.AreSame(before, changed).Should().BeFalse();
        OptionsCopy.Of(changed).Should().BeEquivalentTo(changed);
    }

    private static WeixinPaymentOptions Payment() => new() { SignType = PaySignType.Md5, ApiKey = "192006250b4c09247ec02edce69f6a2d" };
}
