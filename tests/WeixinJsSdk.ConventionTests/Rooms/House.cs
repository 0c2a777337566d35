using WeixinJsSdk.ConventionTests.Builds;

namespace WeixinJsSdk.ConventionTests.Rooms;

/// <summary>Which type lives in which room, and who uses whom.</summary>
internal sealed class House
{
    private readonly Build _build;
    private readonly Dictionary<Type, string> _rooms;

    public House(Build build)
    {
        _build = build;
        using var files = new SourceFiles(build);
        var fileOf = build.Types.Where(type => type.DeclaringType is null).ToDictionary(type => type, files.FileOf);
        _rooms = fileOf
            .Where(type => type.Value is not null && !type.Value.Contains("/obj/", StringComparison.Ordinal))
            .ToDictionary(type => type.Key, type => Room.Of(type.Value!));
        Homeless = [.. fileOf.Where(type => type.Value is null).Select(type => type.Key.Name)];
    }

    /// <summary>Types that nobody knows the file of, so that whatever they use would be overlooked.</summary>
    public IReadOnlyList<string> Homeless { get; }

    public IEnumerable<string> Rooms => _rooms.Values.Distinct();

    public string? RoomOf(Type type) => _rooms.TryGetValue(Outermost(type), out var room) ? room : null;

    /// <summary>Who steps from one room into another, each as <c>Room.Type → Room.Type</c>.</summary>
    public IEnumerable<(string From, string To, string Step)> Steps() =>
        from type in _build.Assembly.GetTypes()
        from used in UsedTypes.Of(type)
        let start = RoomOf(type)
        let end = RoomOf(used)
        where start is not null && end is not null && start != end
        select (start, end, $"{start}.{Outermost(type).Name} → {end}.{Outermost(used).Name}");

    public static Type Outermost(Type type)
    {
        while (type.DeclaringType is { } outer)
        {
            type = outer;
        }

        return type;
    }
}
