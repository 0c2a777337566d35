using System;

namespace ClassicAspNet.Host
{
    /// <summary>What goes from the site's domain to the host's.</summary>
    [Serializable]
    public sealed class SiteAnswer
    {
        internal SiteAnswer(int status, string contentType, byte[] body)
        {
            Status = status;
            ContentType = contentType;
            Body = body;
        }

        internal int Status { get; }

        internal string ContentType { get; }

        internal byte[] Body { get; }
    }
}
