using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.AspNetCore.Tests;

/// <summary>In Development the log tells of addresses that are mostly signed by mistake.</summary>
public sealed class SuspiciousAddressTests
{
    [Theory]
    [InlineData("http://example.com/config?url=x", "it is the address of this endpoint")]
    [InlineData("http://example.com/CONFIG", "it is the address of this endpoint")]
    [InlineData("http://example.com/a?x=1&amp;y=2", "\"&amp;\" is in it")]
    [InlineData("http://example.com/a%2520b?code=0123", "percent-encoded twice")]
    [InlineData("http://example.com/?q=%25E4%25B8%25AD", "percent-encoded twice")]
    [InlineData("http://example.com/?back=https%253A%252F%252Fx%252F", "percent-encoded twice")]
    [InlineData("http://example.com/%25E4%25B8%25AD?back=https%3A%2F%2Fx%2F", "percent-encoded twice")]
    [InlineData("http://example.com/?back=%2Flist&q=%25E4", "percent-encoded twice")]
    public async Task A_known_mistake_is_signed_and_told(string url, string mistake)
    {
        var logs = await SignAsync(url, "Development");

        var line = logs.Lines.Should().ContainSingle(line => line.Contains("WeixinJsSdk.AspNetCore 103")).Subject;
        line.Should().StartWith("Warning").And.Contain(mistake).And.Contain($"{url.Split('?')[0]} is signed,");
        line.Should().NotContain("code=");
    }

    [Theory]
    [InlineData("http://example.com/a%3Fcode=0123%2520x")]
    [InlineData("http://example.com/a%3fcode=0123%2520x")]
    [InlineData("http://example.com/a%253Fcode%253D0123")]
    [InlineData("http://example.com/a%253fcode%253d0123?x")]
    [InlineData("http://example.com/a&amp;code=0123")]
    [InlineData("http://example.com/a%2526code%253D0123")]
    public async Task No_OAuth_code_is_logged_however_its_query_begins(string url)
    {
        var logs = await SignAsync(url, "Development");

        var line = logs.Lines.Should().ContainSingle(line => line.Contains("WeixinJsSdk.AspNetCore 103")).Subject;
        line.Should().Contain("http://example.com/a is signed,").And.NotContain("0123");
    }

    [Theory]
    [InlineData("http://example.com/a?x=1&y=%E4%B8%AD&discount=25%25")]
    [InlineData("http://example.com/config/page")]
    [InlineData("http://example.com/a?back=https%3A%2F%2Fx%2F%3Fq%3D%25E4%25B8%25AD")]
    [InlineData("http://example.com/a?x=1&back=%2Flist%3Fq%3D%25E4%25B8%25AD")]
    [InlineData("http://example.com")]
    [InlineData("http://example.com/a?from=singlemessage&isappinstalled=0&code=1&state=2")]
    public async Task An_address_as_pages_have_it_is_not_mentioned(string url) =>
        (await SignAsync(url, "Development")).Lines.Should().NotContain(line => line.Contains("AspNetCore 103"));

    [Fact]
    public async Task Elsewhere_the_log_is_not_filled_by_strangers() =>
        (await SignAsync("http://example.com/a?x=1&amp;y=2", "Production")).Lines.Should().NotContain(line => line.Contains("AspNetCore 103"));

    [Theory]
    [InlineData("https%3A%2F%2Fexample.com%2Fa%3Fcode%3D0123", "https%3A%2F%2Fexample.com%2Fa")]
    [InlineData("http%3a%2f%2fexample.com%2fa", "http%3a%2f%2fexample.com%2fa")]
    [InlineData("https%253A%252F%252Fexample.com%252Fa%253Fcode%253D0123", "https%253A%252F%252Fexample.com%252Fa")]
    public async Task An_address_that_is_encoded_as_a_whole_is_refused_and_told(string url, string shown)
    {
        var logs = await SignAsync(url, "Development", 400);

        var line = logs.Lines.Should().ContainSingle(line => line.Contains("WeixinJsSdk.AspNetCore 104")).Subject;
        line.Should().StartWith("Warning").And.Contain($"{shown} is not signed: the whole address is percent-encoded").And.Contain("once.").And.NotContain("0123");
    }

    [Theory]
    [InlineData("https%3A%2F%2Fexample.com%2Fa", "Production")]
    [InlineData("example.com/a", "Development")]
    public async Task Another_refusal_is_for_the_answer_alone(string url, string environment) =>
        (await SignAsync(url, environment, 400)).Lines.Should().NotContain(line => line.Contains("AspNetCore 104"));

    private static async Task<RecordedLogs> SignAsync(string url, string environment, int status = 200)
    {
        var logs = new RecordedLogs();
        await using var site = await Site.StartAsync(app => app.MapWeixinJsSdkConfig("/config"), services =>
        {
            services.AddSingleton<ILoggerProvider>(logs);
            services.AddSingleton<IHostEnvironment>(new AnEnvironment { EnvironmentName = environment });
        });

        (await site.GetAsync("/config?url=" + Uri.EscapeDataString(url))).Status.Should().Be(status);
        return logs;
    }

    private sealed class AnEnvironment : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = "";

        public string ApplicationName { get; set; } = "Tests";

        public string ContentRootPath { get; set; } = "";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
