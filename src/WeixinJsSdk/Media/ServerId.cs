using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Media;

/// <summary>What a <c>serverId</c> may look like: it comes from the browser.</summary>
internal static class ServerId
{
    private const int Longest = 512;

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

        if (id.Length > Longest)
        {
            throw new ArgumentException($"{parameter} must have at most {Longest} characters.", parameter);
        }

        // wxLocalResource://, weixin://resourceid/: each page mixes them up once.
        return id.IndexOf("://", StringComparison.Ordinal) < 0
            ? id
            : throw new ArgumentException($"{parameter} looks like a localId, which only the phone knows: give the serverId that wx.uploadImage or wx.uploadVoice returned.", parameter);
    }
}
