using Mono.Cecil;
using NetArchTest.Rules;

namespace WeixinJsSdk.ConventionTests.Rooms;

/// <summary>The types of one room of the simulator, with the types within them.</summary>
internal sealed class InRoom(string room) : ICustomRule
{
    public bool MeetsRule(TypeDefinition type)
    {
        while (type.DeclaringType is { } outer)
        {
            type = outer;
        }

        return SimulatorRooms.RoomOf(type.Namespace, type.FullName) == room;
    }
}
