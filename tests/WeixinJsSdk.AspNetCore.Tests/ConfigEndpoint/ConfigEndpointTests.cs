using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using WeixinJsSdk.Simulator;

namespace WeixinJsSdk.AspNetCore.Tests;

public sealed class ConfigEndpointTests
{
    private const string Path = "/weixin/js-config";

    [Fact]
    public async Task A_page_of_the_own_host_gets_what_wx_config_takes()
    {
        await using var site = await StartAsync(o =>
        {
            o.JsApiList = [JsApi.ChooseImage, JsApi.ScanQRCode];
            o.OpenTagList = [OpenTag.LaunchWeapp];
        });

        var answer = await AskAsync(site, "http://example.com/page?x=%E4%B8%AD&y=1+2");

        answer.Status.Should().Be(200);
        answer.Header("Content-Type").Should().Be("application/json; charset=utf-8");
        answer.Header("Content-Length").Should().Be(answer.Body.Length.ToString(CultureInfo.InvariantCulture));
        answer.Header("Cache-Control").Should().Be("no-store");
        answer.Body.Should().StartWith($"{{\"debug\":false,\"appId\":\"{Site.AppId}\",\"timestamp\":").And.EndWith("\"jsApiList\":[\"chooseImage\",\"scanQRCode\"],\"openTagList\":[\"wx-open-launch-weapp\"]}");
        var config = answer.Json;
        site.Simulator.Verify(
            "http://example.com/page?x=%E4%B8%AD&y=1+2#top",
            Site.AppId,
            config.GetProperty("timestamp").GetInt64(),
            config.GetProperty("nonceStr").GetString()!,
            answer.Signature,
            ["chooseImage"]).ErrMsg.Should().Be("config:ok");
    }

    [Theory]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("?url")]
    [InlineData("?url=")]
    [InlineData("?page=http%3A%2F%2Fexample.com%2F")]
    [InlineData("?url=http%3A%2F%2Fexample.com%2F&url=http%3A%2F%2Fexample.com%2F")]
    [InlineData("?url=http%3A%2F%2Fexample.com%2F&URL=http%3A%2F%2Fexample.com%2Fb")]
    [InlineData("?url=http%3A%2F%2Fexample.com%2F&%75rl=")]
    [InlineData("?url=http://example.com/?a=1&b=2")]
    public async Task A_missing_a_repeated_or_a_cut_url_is_answered_with_what_to_do(string query)
    {
        await using var site = await StartAsync();

        var answer = await site.GetAsync(Path + query, "Referer: http://example.com/");

        ShouldBeProblem(answer, 400).Should().Contain("encodeURIComponent(location.href.split('#')[0])");
        answer.Header("Cache-Control").Should().Be("no-store");
    }

    [Fact]
    public async Task The_referer_counts_only_where_it_was_asked_for()
    {
        await using var site = await StartAsync(o => o.AllowReferer = true);

        var answer = await site.GetAsync(Path, "Referer: http://example.com/page?x=%2F");
        answer.Signature.Should().Be(await site.SignatureOfAsync(answer, "http://example.com/page?x=%2F"));

        ShouldBeProblem(await site.GetAsync(Path, "Referer: http://evil.example/"), 400);
        ShouldBeProblem(await site.GetAsync(Path, "Referer: http://example.com/a", "Referer: http://example.com/b"), 400);
        ShouldBeProblem(await site.GetAsync(Path), 400);
        ShouldBeProblem(await site.GetAsync(Path + "?url=", "Referer: http://example.com/"), 400);
    }

    [Theory]
    [InlineData("&apis=openLocation,getLocation", "openLocation,getLocation")]
    [InlineData("&apis=miniProgram.getEnv", "miniProgram.getEnv")]
    [InlineData("&apis=", "")]
    [InlineData("", "chooseImage")]
    public async Task The_page_names_its_interfaces_where_it_may(string query, string expected)
    {
        await using var site = await StartAsync(o =>
        {
            o.JsApiList = [JsApi.ChooseImage];
            o.AllowApisInQuery = true;
        });

        var answer = await AskAsync(site, "http://example.com/", query);

        JsApisOf(answer).Should().Be(expected);
    }

    [Theory]
    [InlineData("&apis=<script>")]
    [InlineData("&apis=a&apis=b")]
    [InlineData("&apis=%E4%B8%AD")]
    [InlineData("&apis=a%00")]
    public async Task Names_that_no_interface_has_are_refused(string query)
    {
        await using var site = await StartAsync(o => o.AllowApisInQuery = true);

        ShouldBeProblem(await AskAsync(site, "http://example.com/", query), 400).Should().Contain("apis");
    }

    [Fact]
    public async Task The_page_does_not_name_its_interfaces_where_it_may_not()
    {
        await using var site = await StartAsync(o => o.JsApiList = [JsApi.ChooseImage]);

        JsApisOf(await AskAsync(site, "http://example.com/", "&apis=openLocation&debug=true")).Should().Be("chooseImage");
    }

    [Fact]
    public async Task Debug_comes_from_the_options()
    {
        await using var site = await StartAsync(o => o.Debug = true);

        (await AskAsync(site, "http://example.com/")).Json.GetProperty("debug").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public async Task Without_a_ticket_the_answer_says_when_to_come_back()
    {
        await using var site = await StartAsync();
        site.Simulator.Faults.Add(Fault.ErrCode(40164, "invalid ip 203.0.113.7, not in whitelist"));

        var answer = await AskAsync(site, "http://example.com/");

        ShouldBeProblem(answer, 503).Should().NotContain("203.0.113.7", "strangers read it");
        int.Parse(answer.Header("Retry-After")!, System.Globalization.CultureInfo.InvariantCulture).Should().BeInRange(60, 300);
        answer.Header("Cache-Control").Should().Be("no-store");

        site.Simulator.Faults.Clear();
        site.Time.Advance(TimeSpan.FromMinutes(5));
        (await AskAsync(site, "http://example.com/")).Status.Should().Be(200);
    }

    [Fact]
    public async Task With_a_valid_ticket_a_weixin_that_is_down_is_not_noticed()
    {
        await using var site = await StartAsync();
        await AskAsync(site, "http://example.com/");
        site.Simulator.Faults.Add(Fault.Status(500));
        site.Time.Advance(TimeSpan.FromSeconds(7200 - 200));

        (await AskAsync(site, "http://example.com/")).Status.Should().Be(200);
    }

    [Fact]
    public async Task An_account_is_chosen_by_its_name()
    {
        await using var site = await StartAsync(o => o.Account = "brand-b");

        var answer = await AskAsync(site, "http://example.com/");

        answer.Json.GetProperty("appId").GetString().Should().Be(Site.BrandAppId);
        answer.Signature.Should().Be(await site.SignatureOfAsync(answer, "http://example.com/", "brand-b"));
    }

    [Theory]
    [InlineData("brand.example", 200, Site.BrandAppId)]
    [InlineData("example.com", 200, Site.AppId)]
    [InlineData("nobody.example", 404, null)]
    [InlineData("null.example", 404, null)]
    public async Task An_account_is_chosen_by_the_request(string host, int status, string? appId)
    {
        await using var site = await StartAsync(o => o.AccountSelector = context => context.Request.Host.Host switch
        {
            "brand.example" => "brand-b",
            "example.com" => "",
            "null.example" => null,
            _ => "no-such-account",
        });

        var answer = await site.GetAsync($"{Path}?url={Uri.EscapeDataString($"http://{host}/")}", "Host: " + host);

        answer.Status.Should().Be(status);
        if (appId is not null)
        {
            answer.Json.GetProperty("appId").GetString().Should().Be(appId);
        }
    }

    [Fact]
    public async Task The_endpoint_describes_itself_for_OpenApi()
    {
        await using var site = await StartAsync(register: services => services.AddEndpointsApiExplorer());

        var description = site.Services.GetRequiredService<IApiDescriptionGroupCollectionProvider>().ApiDescriptionGroups.Items
            .SelectMany(group => group.Items).Should().ContainSingle().Subject;

        description.HttpMethod.Should().Be("GET");
        description.RelativePath.Should().Be("weixin/js-config");
        description.ParameterDescriptions.Select(parameter => (parameter.Name, parameter.Source.Id)).Should().Equal(("url", "Query"), ("apis", "Query"));
        description.SupportedResponseTypes.Select(response => response.StatusCode).Should().Equal(200, 400, 404, 503);
        description.SupportedResponseTypes.First().Type.Should().Be<JsSdkConfig>();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_filter_around_the_endpoint_or_its_group_is_asked_first_and_sees_the_address(bool isOfGroup)
    {
        static async ValueTask<object?> NotThisOne(EndpointFilterInvocationContext call, EndpointFilterDelegate next) =>
            call.GetArgument<string?>(1) == "http://example.com/closed" ? Results.StatusCode(403) : await next(call);
        await using var site = await Site.StartAsync(app => _ = isOfGroup
            ? app.MapGroup("/weixin").AddEndpointFilter(NotThisOne).MapWeixinJsSdkConfig("/js-config")
            : app.MapWeixinJsSdkConfig(Path).AddEndpointFilter(NotThisOne));

        (await AskAsync(site, "http://example.com/closed")).Status.Should().Be(403);
        (await AskAsync(site, "http://example.com/")).Status.Should().Be(200);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_a_convention_puts_around_the_endpoint_or_its_group_stays_there(bool isOfGroup)
    {
        static void Closed(EndpointBuilder built)
        {
            var next = built.RequestDelegate!;
            built.RequestDelegate = context => context.Request.Query.ContainsKey("closed") ? Results.StatusCode(403).ExecuteAsync(context) : next(context);
        }

        await using var site = await Site.StartAsync(app =>
        {
            if (isOfGroup)
            {
                var group = app.MapGroup("/weixin");
                ((IEndpointConventionBuilder)group).Add(Closed);
                group.MapWeixinJsSdkConfig("/js-config");
            }
            else
            {
                app.MapWeixinJsSdkConfig(Path).Add(Closed);
            }
        });

        (await site.GetAsync(Path + "?closed&url=http%3A%2F%2Fexample.com%2F")).Status.Should().Be(403);
        (await AskAsync(site, "http://example.com/")).Status.Should().Be(200);
    }

    [Fact]
    public async Task Where_nothing_is_around_the_endpoint_its_query_is_not_bound_a_second_time()
    {
        await using var site = await StartAsync();

        site.Services.GetRequiredService<EndpointDataSource>().Endpoints.Single().RequestDelegate!.Target!.GetType().Name.Should().Be("ConfigEndpoint");
    }

    [Fact]
    public async Task The_builder_takes_the_users_conventions()
    {
        await using var site = await Site.StartAsync(
            app =>
            {
                app.UseAuthorization();
                app.MapWeixinJsSdkConfig(Path).RequireAuthorization().WithName("js-config");
            },
            services => services.AddAuthorization().AddAuthentication("none").AddScheme<Microsoft.AspNetCore.Authentication.AuthenticationSchemeOptions, NobodyHandler>("none", null));

        (await AskAsync(site, "http://example.com/")).Status.Should().Be(401);
        site.Services.GetRequiredService<LinkGenerator>().GetPathByName("js-config").Should().Be(Path);
    }

    [Theory]
    [InlineData("*")]
    [InlineData("*.")]
    [InlineData("https://example.com")]
    [InlineData("example.com/path")]
    [InlineData("exa*mple.com")]
    [InlineData("example.com:99999")]
    [InlineData("user@example.com")]
    [InlineData("*.[::1]")]
    [InlineData("")]
    [InlineData(" ")]
    public async Task An_allowed_host_in_another_form_fails_at_the_start(string entry)
    {
        var start = () => StartAsync(o => o.AllowedHosts = ["example.com", entry]);

        (await start.Should().ThrowAsync<ArgumentException>()).WithMessage($"\"{entry}\" is not valid as an allowed host*");
    }

    [Fact]
    public async Task An_empty_name_fails_at_the_start()
    {
        var start = () => StartAsync(o => o.JsApiList = ["chooseImage", " "]);

        (await start.Should().ThrowAsync<ArgumentException>()).WithMessage("JsApiList*");
    }

    private static Task<Site> StartAsync(Action<WeixinJsSdkConfigOptions>? configure = null, Action<IServiceCollection>? register = null) =>
        Site.StartAsync(app => app.MapWeixinJsSdkConfig(Path, configure ?? (_ => { })), register);

    private static Task<Answer> AskAsync(Site site, string url, string query = "") =>
        site.GetAsync($"{Path}?url={Uri.EscapeDataString(url)}{query}");

    private static string JsApisOf(Answer answer) =>
        string.Join(',', answer.Json.GetProperty("jsApiList").EnumerateArray().Select(name => name.GetString()));

    private static string ShouldBeProblem(Answer answer, int status)
    {
        answer.Status.Should().Be(status);
        answer.Header("Content-Type").Should().StartWith("application/problem+json");
        answer.Json.GetProperty("title").GetString().Should().NotBeNullOrEmpty();
        return answer.Json.GetProperty("detail").GetString()!;
    }
}
