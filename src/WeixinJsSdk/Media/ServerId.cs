using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Media;

/// <summary>Validates a <c>serverId</c>, which comes from the browser.</summary>
internal static class ServerId
{
    private const int MaxLength = 512;

    public static string Require(string? serverId, string parameter)
    {
        var id = Guard.NotEmpty(serverId, parameter);
        foreach (var character in id)
        {
            if (char.IsWhiteSpace(character) || char.IsControl(character) || char.IsSurrogate(character))
            {
                throw new ArgumentException($"{parameter} must not contain white space, control characters or surrogates.", parameter);
            }
        }

        if (id.Length > MaxLength)
        {
            throw new ArgumentException($"{parameter} must have at most {MaxLength} characters.", parameter);
        }

        // A localId is wxLocalResource://… or weixin://resourceid/…. Pages often send it by mistake.
        return id.IndexOf("://", StringComparison.Ordinal) < 0
            ? id
            : throw new ArgumentException($"{parameter} looks like a localId, which is valid only on the phone. Give the serverId that wx.uploadImage or wx.uploadVoice returned.", parameter);
    }
}
