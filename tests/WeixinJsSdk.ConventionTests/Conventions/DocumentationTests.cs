using System.Reflection;
using System.Xml.Linq;
using WeixinJsSdk.ConventionTests.Builds;

namespace WeixinJsSdk.ConventionTests.Conventions;

/// <summary>What is public is explained: the file beside the assembly has it all.</summary>
public class DocumentationTests
{
    public static TheoryData<string> Builds => Build.Names;

    [Theory]
    [MemberData(nameof(Builds))]
    public void Everything_public_has_a_summary(string build)
    {
        var look = Build.Of(build);
        var explained = Explained(look);

        look.PublicTypes.SelectMany(Names).Except(explained).Should().BeEmpty();
    }

    private static HashSet<string> Explained(Build build) =>
        XDocument.Load(Path.ChangeExtension(build.Path, ".xml")).Descendants("member")
            .Where(member => member.Element("inheritdoc") is not null || !string.IsNullOrWhiteSpace(member.Element("summary")?.Value))
            .Select(member => member.Attribute("name")!.Value)
            .ToHashSet();

    /// <summary>A constructor without parameters may be one that nobody has written, so that it is not asked for.</summary>
    private static IEnumerable<string> Names(Type type)
    {
        IEnumerable<MemberInfo> members = type.IsDelegate()
            ? []
            :
            [
                .. type.GetFields(Visibility.Declared).Where(field => field.IsVisible() && !field.IsSpecialName),
                .. type.GetProperties(Visibility.Declared).Where(property => property.IsVisible()),
                .. type.GetEvents(Visibility.Declared).Where(anEvent => anEvent.AddMethod!.IsVisible()),
                .. type.VisibleMethods().Where(method => !method.IsSpecialName),
                .. type.GetConstructors(Visibility.Declared).Where(constructor => constructor.IsVisible() && constructor.GetParameters().Length > 0),
            ];
        return members.Select(DocumentationName.Of).Prepend(DocumentationName.Of(type));
    }
}
