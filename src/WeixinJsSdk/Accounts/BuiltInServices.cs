using WeixinJsSdk.Credentials;
using WeixinJsSdk.Media;

namespace WeixinJsSdk.Accounts;

/// <summary>The library's own services of one account. Each is created when it is first used, since few accounts use all of them.</summary>
internal sealed class BuiltInServices(WeixinAccount account, EngineServices services)
{
    private IJsSdkSigner? _jsSdk;
    private ICardSigner? _cards;
    private IPaySigner? _payments;
    private IMediaClient? _media;
    private IAccountDoctor? _doctor;

    public IJsSdkSigner JsSdk => _jsSdk ?? GetOrSet(ref _jsSdk, new JsSdkSigner(AppId, account.Tickets, services.Time, services.Logger, services.Metrics));

    public ICardSigner Cards => _cards ?? GetOrSet(ref _cards, new CardSigner(AppId, account.Tickets, services.Time, services.Logger, services.Metrics));

    public IPaySigner Payments => _payments ?? GetOrSet(ref _payments, new PaySigner(AppId, () => account.Settings.Current.Payment, services.Time, services.Metrics));

    public IMediaClient Media => _media ?? GetOrSet(ref _media, new MediaClient(account.Credentials, account.Settings, services.Logger, services.Metrics));

    public IAccountDoctor Doctor => _doctor ?? GetOrSet(ref _doctor, new AccountDoctor(new AccountUnderTest(account, services.SharedCache, services.Time)));

    private string AppId() => account.Settings.Current.AppId;

    /// <summary>If two threads create the service at the same time, both get the one that was stored first.</summary>
    private static T GetOrSet<T>(ref T? field, T created)
        where T : class => Interlocked.CompareExchange(ref field, created, null) ?? created;
}
