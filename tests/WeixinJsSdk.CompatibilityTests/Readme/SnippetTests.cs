namespace WeixinJsSdk.CompatibilityTests.Readme;

/// <summary>How a snippet becomes a file.</summary>
public class SnippetTests
{
    [Fact]
    public void Blocks_of_other_languages_are_left_alone() =>
        Snippet.In("README.md", "```html\n<p>\n```\n\n```csharp\nvar a = 1;\n```\n```sh\nls\n```")
            .Should().Equal(new Snippet("README.md", 6, "var a = 1;"));

    [Fact]
    public void What_uses_System_Web_is_for_the_classic_framework() =>
        Snippet.In("README.md", "```csharp\nusing System.Web;\n```\n```csharp\nvar a = 1;\n```").Select(snippet => snippet.IsClassic)
            .Should().Equal(true, false);

    [Fact]
    public void Usings_stay_on_top_and_statements_become_a_body() =>
        new Snippet("README.md", 10, "using System;\nvar a = 1;").ToSource()
            .Should().MatchRegex("(?s)^#line 10 \"README.md\"\\s+using System;.*RunAsync\\(\\) \\{\\s+#line 11 \"README.md\"\\s+var a = 1;\\s+\\} \\}");

    [Fact]
    public void A_using_declaration_is_a_statement() =>
        new Snippet("README.md", 1, "using var a = Open();\nusing (Open()) { }").ToSource()
            .Should().MatchRegex("(?s)RunAsync.*using var a");

    [Fact]
    public void What_begins_with_a_type_is_not_wrapped() =>
        new Snippet("README.md", 1, "/// <summary>A.</summary>\n[Serializable]\npublic sealed class A\n{\n}").ToSource()
            .Should().NotContain("RunAsync").And.Contain("/// <summary>");

    [Fact]
    public void Types_may_follow_statements() =>
        new Snippet("README.md", 1, "var a = new A();\n\n// An A.\ninternal sealed class A;").ToSource()
            .Should().MatchRegex("(?s)var a = new A\\(\\);.*\\} \\}.*#line 3 .*// An A.*class A;");
}
