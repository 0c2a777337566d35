namespace WeixinJsSdk.Simulator.Judge;

/// <summary>The devices of the last thousand sessions. A device has the settings of the default device until its own are set.</summary>
internal sealed class ClientSessions(SimulatedClient initial)
{
    private const int Capacity = 1000;
    private readonly Dictionary<string, SimulatedClient> _bySession = new(StringComparer.Ordinal);
    private readonly Queue<string> _oldestFirst = new();

    public SimulatedClient Get(string session)
    {
        lock (_bySession)
        {
            if (!_bySession.TryGetValue(session, out var client))
            {
                client = new SimulatedClient(initial);
                _bySession.Add(session, client);
                _oldestFirst.Enqueue(session);
                if (_oldestFirst.Count > Capacity)
                {
                    _bySession.Remove(_oldestFirst.Dequeue());
                }
            }

            return client;
        }
    }
}
