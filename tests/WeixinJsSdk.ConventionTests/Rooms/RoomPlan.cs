using System.Text.RegularExpressions;
using Mono.Cecil;
using NetArchTest.Rules;
using WeixinJsSdk.ConventionTests.Builds;

namespace WeixinJsSdk.ConventionTests.Rooms;

/// <summary>
/// The rooms of a package: its folders. An internal type stands in the namespace of its room. All public types of a package share one namespace,
/// so that a table says which room each belongs to.
/// </summary>
public sealed partial class RoomPlan(string package, IReadOnlyDictionary<string, string[]> mayUse, IReadOnlyDictionary<string, string[]> publicTypes)
{
    /// <summary>The room of the public types that stand in no folder: they put the rooms together.</summary>
    public const string Facade = "Facade";

    /// <summary>Source files that several packages compile. They know no room.</summary>
    private const string Shared = "WeixinJsSdk.Shared";

    public string Package { get; } = package;

    /// <summary>The rooms that each room may use.</summary>
    public IReadOnlyDictionary<string, string[]> MayUse { get; } = mayUse;

    /// <summary>The full names of the public types of each room.</summary>
    public IReadOnlyDictionary<string, string[]> PublicTypes { get; } = publicTypes;

    public IEnumerable<string> Rooms => MayUse.Keys;

    /// <summary>Each room may use those before it.</summary>
    public static Dictionary<string, string[]> FromTheFloorUp(params string[] rooms) =>
        rooms.Select((room, index) => (room, below: rooms[..index])).ToDictionary(one => one.room, one => one.below);

    /// <summary>What a dependency on the room is a dependency on.</summary>
    public string[] NamesOf(string room) => [$"{Package}.{room}", .. PublicTypes.GetValueOrDefault(room, [])];

    public string[] ForbiddenTo(string room) => [.. Rooms.Where(other => other != room && !MayUse[room].Contains(other)).SelectMany(NamesOf)];

    /// <summary>The room of an outermost type; null for a type of none.</summary>
    public string? RoomOf(string space, string fullName) =>
        PublicTypes.FirstOrDefault(room => room.Value.Contains(fullName)).Key
        ?? Rooms.FirstOrDefault(room => space == $"{Package}.{room}")
        ?? (space == Shared || Generated().IsMatch(space) ? Shared : null);

    /// <summary>The types of a room that use one of these names, of a type or of a namespace.</summary>
    public IReadOnlyList<string> Offenders(Build build, string room, string[] names) =>
        [.. Types.FromFile(build.Path).That().MeetCustomRule(new InRoom(this, room)).ShouldNot().HaveDependencyOnAny(names).GetResult().FailingTypeNames ?? []];

    /// <summary>What the compiler and the source generators add.</summary>
    [GeneratedRegex(@"^$|^(System|Microsoft)\.(?!AspNetCore\.Builder$|Extensions\.DependencyInjection$)")]
    private static partial Regex Generated();

    private sealed class InRoom(RoomPlan plan, string room) : ICustomRule
    {
        public bool MeetsRule(TypeDefinition type)
        {
            while (type.DeclaringType is { } outer)
            {
                type = outer;
            }

            return plan.RoomOf(type.Namespace, type.FullName) == room;
        }
    }
}
