using WeixinJsSdk.Simulator.Accounts;

namespace WeixinJsSdk.Simulator;

/// <summary>The temporary media (临时素材) of one account, each kept for three days.</summary>
public sealed class MediaStore
{
    private const long CapacityInBytes = 256L * 1024 * 1024;
    private readonly object _gate;
    private readonly TimeProvider _time;
    private readonly Dictionary<string, StoredMedia> _byId = new(StringComparer.Ordinal);
    private readonly Queue<StoredMedia> _oldestFirst = new();
    private long _bytes;
    private TimeSpan _lifetime = TimeSpan.FromDays(3);

    internal MediaStore(object gate, TimeProvider time)
    {
        _gate = gate;
        _time = time;
    }

    /// <summary>How long a medium is kept: three days by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not longer than zero.</exception>
    public TimeSpan Lifetime
    {
        get => _lifetime;
        set => _lifetime = CredentialPeriod.Positive(value, nameof(Lifetime));
    }

    /// <summary>Keeps a medium as the app does after <c>wx.uploadImage</c> or <c>wx.uploadVoice</c>.</summary>
    /// <param name="type"><c>image</c>, <c>voice</c>, <c>video</c> or <c>thumb</c>.</param>
    /// <param name="content">The bytes, of which no copy is made.</param>
    /// <param name="contentType">The media type <c>/cgi-bin/media/get</c> answers with, such as <c>image/jpeg</c>.</param>
    /// <param name="hdVoice">
    /// For a voice uploaded by the JS-SDK: its 16 kHz speex form, which <c>/cgi-bin/media/get/jssdk</c> answers with. Null for any other medium.
    /// </param>
    /// <returns>The media_id, which the page knows as <c>serverId</c>.</returns>
    /// <exception cref="ArgumentException">The type is unknown, or the content type is empty.</exception>
    public string Add(string type, byte[] content, string contentType, byte[]? hdVoice = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentException.ThrowIfNullOrEmpty(contentType);
        if (!MediaTypes.IsKnown(type))
        {
            throw new ArgumentException("type must be \"image\", \"voice\", \"video\" or \"thumb\".", nameof(type));
        }

        lock (_gate)
        {
            var now = _time.GetUtcNow();
            var media = new StoredMedia(CredentialText.MediaId(), type, content, contentType, hdVoice, now + Lifetime);
            _byId.Add(media.Id, media);
            _oldestFirst.Enqueue(media);
            _bytes += content.Length;
            while (_oldestFirst.TryPeek(out var oldest) && oldest != media && (oldest.EndsAt <= now || _bytes > CapacityInBytes))
            {
                _oldestFirst.Dequeue();
                _byId.Remove(oldest.Id);
                _bytes -= oldest.Content.Length;
            }

            return media.Id;
        }
    }

    internal StoredMedia? Find(string id, DateTimeOffset now)
    {
        lock (_gate)
        {
            return _byId.TryGetValue(id, out var media) && now < media.EndsAt ? media : null;
        }
    }
}
