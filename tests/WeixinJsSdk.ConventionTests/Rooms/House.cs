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
        _rooms = build.Assembly.GetTypes()
            .Where(type => type.DeclaringType is null)
            .Select(type => (Type: type, File: files.FileOf(type)))
            .Where(type => type.File is not null && !type.File.Contains("/obj/", StringComparison.Ordinal))
            .ToDictionary(type => type.Type, type => Room.Of(type.File!));
    }

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
