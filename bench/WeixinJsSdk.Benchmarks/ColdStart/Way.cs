namespace WeixinJsSdk.Benchmarks.ColdStart;

/// <summary>The ways in which a process gets its first signature.</summary>
internal enum Way
{
    Library,
    LibraryOverWarmCache,

    /// <summary>A plain HTTP client that fetches a token and a ticket.</summary>
    TwoRoundTrips,

    /// <summary>The same with a client of IHttpClientFactory from a container, as in the library.</summary>
    TwoRoundTripsFromContainer,

    /// <summary>A plain HTTP client that fetches the record in the shared cache.</summary>
    OneRoundTrip,
}
