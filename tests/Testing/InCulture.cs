using System.Globalization;

namespace WeixinJsSdk.Testing;

/// <summary>Runs a test under a culture in which something usually breaks: the Turkish i, the Buddhist calendar.</summary>
public sealed class InCulture : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;

    public InCulture(string name) => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(name);

    public void Dispose() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = _before;
}
