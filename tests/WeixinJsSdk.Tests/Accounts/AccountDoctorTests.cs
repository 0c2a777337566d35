using Microsoft.Extensions.DependencyInjection;
using WeixinJsSdk.Accounts;
using WeixinJsSdk.Tests.Doubles;
using WeixinJsSdk.WeixinApi;

namespace WeixinJsSdk.Tests.Accounts;

/// <summary>What the doctor of an account sees, and what he leaves alone.</summary>
public sealed class AccountDoctorTests
{
    [Fact]
    public async Task An_account_in_good_health_passes_every_check()
    {
        using var practice = new Practice();

        var report = await practice.Doctor.ExamineAsync();

        report.Outcome.Should().Be(AccountCheckOutcome.Ok, "{0}", report);
        report.Checks.Select(check => check.Kind).Should().Equal(Enum.GetValues<AccountCheckKind>());
        report.Checks.Should().OnlyContain(check => check.Outcome == AccountCheckOutcome.Ok);
        report.AppId.Should().Be(Node.AppId);
        report.ExaminedAt.Should().Be(practice.Time.GetUtcNow());
        report.Checks[0].Message.Should().StartWith("api.weixin.qq.com answered in ");
        report.Checks[0].Chinese.Message.Should().StartWith("api.weixin.qq.com 已应答");
    }

    [Fact]
    public async Task The_address_for_the_whitelist_is_named()
    {
        using var practice = new Practice { Fault = _ => FakeWeixin.Error(40164, "invalid ip 203.0.113.7 ipv6 ::ffff:203.0.113.7, not in whitelist rid: 69543a00-11111111-22222222") };

        var check = await practice.CheckAsync(AccountCheckKind.AccessToken);

        check.Outcome.Should().Be(AccountCheckOutcome.Failed);
        check.ErrorCode.Should().Be(40164);
        check.Advice.Should().Contain("Add 203.0.113.7 to the IP whitelist");
        check.Chinese.Advice.Should().Contain("请把 203.0.113.7 加入 IP白名单");
    }

    [Theory]
    [InlineData(40125, "AppSecret")]
    [InlineData(40013, "AppId")]
    [InlineData(89503, "administrator")]
    [InlineData(45009, "quota")]
    [InlineData(40001, "AppSecret")]
    public async Task An_errcode_of_the_token_endpoint_is_explained(int errorCode, string advice)
    {
        using var practice = new Practice { Fault = _ => FakeWeixin.Error(errorCode) };

        var report = await practice.Doctor.ExamineAsync();

        report.Outcome.Should().Be(AccountCheckOutcome.Failed);
        var check = report.Checks.Single(one => one.Kind == AccountCheckKind.AccessToken);
        check.ErrorCode.Should().Be(errorCode);
        check.Message.Should().Contain($"errcode {errorCode}");
        check.Advice.Should().Contain(advice);
        check.Chinese.Advice.Should().NotBeEmpty();
        report.Checks.Single(one => one.Kind == AccountCheckKind.JsApiTicket).Outcome.Should().Be(AccountCheckOutcome.Failed);
    }

    [Theory]
    [InlineData("0F1E2D3C4B5A69788796A5B4C3D2E1F0", "0F1E2D3C")]
    [InlineData("a part only: 4b5a69788796a5b4", "4b5a6978")]
    [InlineData("key/with+signs=0123456789abcdef0", "with+signs")]
    [InlineData("key%2Fwith%2Bsigns%3D0123456789abcdef0", "with%2Bsigns")]
    [InlineData("key%252Fwith%252Bsigns%253D0123456789abcdef0", "with%252Bsigns")]
    public async Task What_weixin_repeats_of_a_secret_is_kept_out_in_whatever_form(string repeated, string secret)
    {
        using var practice = new Practice(o => o.Payment = new WeixinPaymentOptions { ApiKey = "key/with+signs=0123456789abcdef0" })
        {
            Fault = _ => FakeWeixin.Error(40013, $"sent: {repeated}"),
        };

        var text = Practice.Text(await practice.Doctor.ExamineAsync());

        text.Should().Contain("errcode 40013").And.Contain("sent: ").And.Contain("***").And.NotContain(secret);
    }

    [Fact]
    public async Task A_host_that_is_down_is_named_beside_the_one_that_answers()
    {
        using var practice = new Practice(o => o.ApiBaseAddresses = [new Uri("https://api.weixin.qq.com"), new Uri("https://api2.weixin.qq.com")]);
        practice.Fault = request => request.RequestUri!.Host == "api.weixin.qq.com" ? throw new HttpRequestException("no route") : null;

        var check = await practice.CheckAsync(AccountCheckKind.Connection);

        check.Outcome.Should().Be(AccountCheckOutcome.Warning);
        check.Message.Should().Contain("api.weixin.qq.com could not be reached").And.Contain("api2.weixin.qq.com answered");
    }

    [Fact]
    public async Task Where_no_host_answers_that_is_a_failure()
    {
        using var practice = new Practice { Fault = _ => throw new HttpRequestException("no route") };

        (await practice.CheckAsync(AccountCheckKind.Connection)).Outcome.Should().Be(AccountCheckOutcome.Failed);
    }

    [Theory]
    [InlineData(0, AccountCheckOutcome.Ok, "agrees")]
    [InlineData(20, AccountCheckOutcome.Ok, "20 s ahead")]
    [InlineData(90, AccountCheckOutcome.Warning, "90 s ahead")]
    [InlineData(-3600, AccountCheckOutcome.Failed, "3600 s behind")]
    public async Task The_clock_is_compared_with_that_of_weixin(int ahead, AccountCheckOutcome outcome, string message)
    {
        // WeChat's date is cut to the second; half of one is the best guess.
        using var practice = new Practice { Ahead = TimeSpan.FromSeconds(ahead) + TimeSpan.FromSeconds(0.5) };

        var check = await practice.CheckAsync(AccountCheckKind.Clock);

        check.Outcome.Should().Be(outcome);
        check.Message.Should().Contain(message);
    }

    [Fact]
    public async Task Without_a_date_the_clock_is_not_checked()
    {
        using var practice = new Practice { Ahead = null };

        var report = await practice.Doctor.ExamineAsync();

        report.Checks.Single(check => check.Kind == AccountCheckKind.Clock).Outcome.Should().Be(AccountCheckOutcome.NotChecked);
        report.Outcome.Should().Be(AccountCheckOutcome.Ok);
    }

    [Theory]
    [InlineData(1000, 2000, AccountCheckOutcome.Ok)]
    [InlineData(1900, 2000, AccountCheckOutcome.Warning)]
    [InlineData(2000, 2000, AccountCheckOutcome.Failed)]
    public async Task What_is_left_of_the_quota_is_told(int used, int limit, AccountCheckOutcome outcome)
    {
        using var practice = new Practice { Quota = (used, limit) };

        var check = await practice.CheckAsync(AccountCheckKind.Quota);

        check.Outcome.Should().Be(outcome);
        check.Message.Should().Contain($"/cgi-bin/stable_token: {used} of {limit} used today.").And.Contain("/cgi-bin/ticket/getticket:");
    }

    [Fact]
    public async Task An_account_that_may_not_read_its_quota_has_shown_a_good_token()
    {
        using var practice = new Practice();
        practice.Fault = request => request.RequestUri!.AbsolutePath.EndsWith("quota/get", StringComparison.Ordinal) ? FakeWeixin.Error(48001) : null;

        var report = await practice.Doctor.ExamineAsync();

        report.Checks.Single(check => check.Kind == AccountCheckKind.OtherRefreshers).Outcome.Should().Be(AccountCheckOutcome.Ok);
        report.Checks.Single(check => check.Kind == AccountCheckKind.Quota).Outcome.Should().Be(AccountCheckOutcome.NotChecked);
    }

    [Fact]
    public async Task Within_a_back_off_the_doctor_sees_that_it_was_mended()
    {
        using var practice = new Practice { Fault = _ => FakeWeixin.Error(40125) };
        await practice.Node.Invoking(node => node.TicketAsync()).Should().ThrowAsync<WeixinApiException>();
        practice.Fault = _ => null;

        var check = await practice.CheckAsync(AccountCheckKind.AccessToken);

        check.Outcome.Should().Be(AccountCheckOutcome.Warning);
        check.Message.Should().StartWith("WeChat gives one now.");
        check.Advice.Should().Contain("asks again by itself after");
    }

    [Fact]
    public async Task A_token_at_hand_while_weixin_gives_no_new_one_is_a_warning()
    {
        using var practice = new Practice();
        await practice.Node.TicketAsync();
        practice.Fault = request => request.RequestUri!.AbsolutePath.EndsWith("token", StringComparison.Ordinal) ? FakeWeixin.Error(40125) : null;

        var check = await practice.CheckAsync(AccountCheckKind.AccessToken);

        check.Outcome.Should().Be(AccountCheckOutcome.Warning);
        check.Message.Should().Contain("but WeChat gives no new one: POST /cgi-bin/stable_token: errcode 40125");
        check.Advice.Should().Contain("Check AppSecret");
    }

    [Fact]
    public void Every_account_has_a_doctor_of_its_own()
    {
        using var practice = new Practice(register: services =>
        {
            services.AddWeixinJsSdk("brand-b", o =>
            {
                o.AppId = "wxfedcba9876543210";
                o.AppSecret = Node.Secret;
            });
            services.AddWeixinAccounts();
        });
        var atRunTime = practice.Node.Services.GetRequiredService<IWeixinAccounts>()
            .AddOrUpdate("shop", new WeixinJsSdkOptions { AppId = "wx00000000000000aa", AppSecret = Node.Secret });

        IAccountDoctor[] doctors = [practice.Doctor, .. practice.Node.Services.GetKeyedServices<IAccountDoctor>(KeyedService.AnyKey), atRunTime.Doctor];

        doctors.Select(doctor => (doctor.Account, doctor.AppId)).Should().Equal(
            ("", Node.AppId), ("brand-b", "wxfedcba9876543210"), ("shop", "wx00000000000000aa"));
        atRunTime.Doctor.Should().BeSameAs(atRunTime.Doctor);
    }
}
