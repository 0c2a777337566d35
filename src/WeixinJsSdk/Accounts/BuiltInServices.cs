using WeixinJsSdk.Credentials;
using WeixinJsSdk.Media;

namespace WeixinJsSdk.Accounts;

/// <summary>The library's own services of one account, each made when it is first used: few accounts use all of them.</summary>
internal sealed class BuiltInServices(WeixinAccount account, EngineServices services)
{
    private IJsSdkSigner? _jsSdk;
    private ICardSigner? _cards;
    private IPaySigner? _payments;
    private IMediaClient? _media;
    private IAccountDoctor? _doctor;

    public IJsSdkSigner JsSdk => _jsSdk ?? Keep(ref _jsSdk, new JsSdkSigner(AppId, account.Tickets, services.Time, services.Logger, services.Metrics));

    public ICardSigner Cards => _cards ?? Keep(ref _cards, new CardSigner(AppId, account.Tickets, services.Time, services.Logger, services.Metrics));

    public IPaySigner Payments => _payments ?? Keep(ref _payments, new PaySigner(AppId, () => account.Settings.Current.Payment, services.Time, services.Metrics));

    public IMediaClient Media => _media ?? Keep(ref _media, new MediaClient(account.Credentials, account.Settings, services.Logger, services.Metrics));

    public IAccountDoctor Doctor => _doctor ?? Keep(ref _doctor, new AccountDoctor(new AccountUnderTest(account, services.SharedCache, services.Time)));

    private string AppId() => account.Settings.Current.AppId;

    /// <summary>Of two that are made at once the first is kept.</summary>
    private static T Keep<T>(ref T? kept, T made)
        where T : class => Interlocked.CompareExchange(ref kept, made, null) ?? made;
}
