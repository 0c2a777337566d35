using System.Threading;
using WeixinJsSdk;

namespace ClassicSnippets
{
    /// <summary>The names that a snippet may use without having declared them.</summary>
    internal static class Names
    {
        public static readonly IJsSdkSigner signer = null;
        public static readonly ITicketProvider tickets = null;
        public static readonly string url = "";
        public static readonly CancellationToken cancellationToken = default(CancellationToken);
    }
}
