using Microsoft.AspNetCore.Builder;

namespace WeixinJsSdk.AspNetCore.Tests;

/// <summary>What strangers send: each gets 400 or a correct signature, none a 500, none gets past the list.</summary>
public sealed class HostileUrlTests
{
    public static TheoryData<string> Refused => new(
        "javascript:alert(1)",
        "javascript://good.example/%0Aalert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "ftp://good.example/",
        "wss://good.example/",
        "//good.example/",
        "/page",
        "good.example",
        "https:",
        "https://",
        "https:///",
        "https:/good.example/",
        "https:good.example",
        "https:\\\\good.example\\",
        "https://good.example@evil.example/",
        "https://good.example@evil/",
        "https://good.example:443@evil.example/",
        "https://user:secret@good.example/",
        "https://@good.example/",
        "https://good.example\\@evil.example/",
        "https://evil.example\\.good.example/",
        "https://good.example\\evil.example/",
        "https://evil.example\\@good.example/",
        "https://evil.example#@good.example/",
        "https://evil.example?@good.example/",
        "https://evil.example/@good.example/",
        "https://evil.example/https://good.example/",
        "https://evil.example%2F.good.example/",
        "https://evil.example%23.good.example/",
        "https://evil.example;.good.example/",
        "https://good.example%00.evil.example/",
        "https://good.example%2Eevil.example/",
        "https://%67ood.example/",
        "HTTPS://good.example/",
        "https://GOOD.example/",
        "https://good.example./",
        "https://good.example../",
        "https://good.example.evil.example/",
        "https://goodxexample/",
        "https://evilgood.example/",
        "https://xn--gd-zmcb.example/",
        "https://g\u043e\u043ed.example/", // Cyrillic о
        "https://\uff47ood.example/", // full-width g
        "https://good\u3002example/", // ideographic full stop
        "https://good.example\u202e/",
        "https://good.example:443/",
        "https://good.example:8443/",
        "https://good.example:80/",
        "https://good.example:0443/",
        "https://good.example:/",
        "https://good.example:44 3/",
        "https://good.example:-1/",
        "https://good.example:65536/",
        "https://good.example:4294967739/",
        "https://good.example:443:443/",
        "https://[good.example]/",
        "https://[::1/",
        "https://[::1]good.example/",
        "https://[fe80::1%25eth0]/",
        "https://127.0.0.1/",
        "https://2130706433/",
        "https://0x7f.1/",
        "https://good.example/\r\nSet-Cookie: a=b",
        "https://good.example\r\n/",
        "\r\nhttps://good.example/",
        " https://good.example/",
        "https://good.example/ ",
        "https://good.example/a b",
        "https://good.example/\t",
        "https://good.example/\0",
        "https://good.example/\u007f",
        "https://good.example/\u0085",
        "https://good.example/\u2028",
        "https://good.example/中",
        "https://good.example/\ud83d\ude00",
        "https://.sub.example/",
        "https://sub.example/",
        "https://a.sub.example.evil.example/",
        "https://a.sub.example@evil.example/",
        "https://evil.example/.sub.example/",
        "https://evil.example?.sub.example/");

    public static TheoryData<string> Harmless => new(
        "https://good.example",
        "https://good.example/",
        "http://good.example/",
        "https://good.example?x=1",
        "https://good.example/#@evil.example/",
        "https://good.example/@evil.example/",
        "https://good.example?@evil.example/",
        "https://good.example//evil.example/",
        "https://good.example/\\evil.example",
        "https://good.example/%FF%C0%AF?%E4%B8",
        "https://good.example/%zz%",
        "https://good.example/%0D%0ASet-Cookie:%20a=b",
        "https://good.example/?url=a&url=b",
        "https://good.example/?<script>alert('x')</script>",
        "https://good.example/?\"'`{}|^\\",
        "https://a.sub.example/",
        "https://a_b.c-d.sub.example/",
        "https://xn--fsqu00a.sub.example/");

    public static TheoryData<string> BrokenQueries => new(
        "?url=%",
        "?url=%2",
        "?url=%zz",
        "?url=https%3A%2F%2Fgood.example%2F%FF",
        "?url=https%3A%2F%2Fgood.example%2F%C0%AF",
        "?url=https%3A%2F%2Fgood.example%2F%E4%B8%AD",
        "?url=https%3A%2F%2Fgood.example%2F%00",
        "?url=https%3A%2F%2Fgood.example%2F%0D%0Ax",
        "?url=https%3A%2F%2Fgood.example%2Fa+b",
        "?url=https%253A%252F%252Fgood.example%252F",
        "?url[]=https%3A%2F%2Fgood.example%2F",
        "?url=https%3A%2F%2Fgood.example%2F;url=https%3A%2F%2Fevil.example%2F&url=x",
        "?url=https%3A%2F%2Fevil.example%2F&url=https%3A%2F%2Fgood.example%2F",
        "?%E4%B8=%E4&=&&url",
        "?" + "&&&&&&&&");

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task It_is_refused(string url)
    {
        await using var site = await StartAsync();

        var answer = await AskAsync(site, url);

        answer.Status.Should().Be(400, answer.Body);
        answer.Json.GetProperty("detail").GetString().Should().NotBeNullOrEmpty();
        answer.Body.Should().NotContain("evil", "nothing that was sent is repeated");
    }

    [Theory]
    [MemberData(nameof(Harmless))]
    public async Task It_is_signed_as_it_was_sent(string url)
    {
        await using var site = await StartAsync();

        var answer = await AskAsync(site, url);

        answer.Status.Should().Be(200, answer.Body);
        answer.Signature.Should().Be(await site.SignatureOfAsync(answer, url.Split('#')[0]));
    }

    [Theory]
    [MemberData(nameof(BrokenQueries))]
    public async Task A_broken_query_is_refused(string query)
    {
        await using var site = await StartAsync();

        (await site.GetAsync("/js-config" + query, "Host: good.example")).Status.Should().Be(400);
    }

    [Theory]
    [InlineData("good.example@evil.example")]
    [InlineData("evil.example/good.example")]
    [InlineData("evil.example:x")]
    [InlineData("[::1")]
    [InlineData("xn--a.example")]
    [InlineData("\u4f8b\u5b50.example")]
    [InlineData("\ufffd")]
    [InlineData("")]
    public async Task A_hostile_host_header_opens_nothing(string host)
    {
        await using var site = await Site.StartAsync(app => app.MapWeixinJsSdkConfig("/js-config"));

        (await site.GetAsync("/js-config?url=https%3A%2F%2Fevil.example%2F", "Host: " + host)).Status.Should().Be(400);
    }

    [Fact]
    public async Task An_address_of_8_KB_is_signed_and_a_longer_one_refused()
    {
        await using var site = await StartAsync();
        var longest = "https://good.example/?" + new string('a', 8192 - "https://good.example/?".Length);

        var answer = await AskAsync(site, longest);

        answer.Signature.Should().Be(await site.SignatureOfAsync(answer, longest));
        (await AskAsync(site, longest + "a")).Status.Should().Be(400);
        (await AskAsync(site, "https://" + new string('a', 8000) + ".sub.example/")).Status.Should().Be(400);
    }

    [Fact]
    public async Task Every_byte_behind_the_host_is_answered()
    {
        await using var site = await StartAsync();
        for (var value = 0; value < 256; value++)
        {
            var escape = $"%{value:X2}";

            var inHost = await site.GetAsync($"/js-config?url=https%3A%2F%2Fgood.example{escape}.evil.example%2F");
            var inPath = await site.GetAsync($"/js-config?url=https%3A%2F%2Fgood.example%2F{escape}");

            var endsTheHost = (char)value is '/' or '?' or '#';
            inHost.Status.Should().Be(endsTheHost ? 200 : 400, "{0} stands after the host", escape);
            inPath.Status.Should().Be(value is > ' ' and < 0x7f ? 200 : 400, "{0} stands in the path", escape);
        }
    }

    private static Task<Site> StartAsync() => Site.StartAsync(app => app.MapWeixinJsSdkConfig("/js-config", o => o.AllowedHosts = ["good.example", "*.sub.example"]));

    private static Task<Answer> AskAsync(Site site, string url) =>
        site.GetAsync("/js-config?url=" + Uri.EscapeDataString(url), "Host: good.example");
}
