namespace WeixinJsSdk.Benchmarks.ColdStart;

/// <summary>How a process comes by its first signature.</summary>
internal enum Way
{
    Library,
    LibraryOverWarmCache,

    /// <summary>A bare HTTP client that asks for a token and a ticket.</summary>
    TwoRoundTrips,

    /// <summary>The same with the client of a container's IHttpClientFactory, as the library has it.</summary>
    TwoRoundTripsFromContainer,

    /// <summary>A bare HTTP client that asks for what the shared cache holds.</summary>
    OneRoundTrip,
}
