using System;
using System.Web;
using System.Web.Hosting;

namespace ClassicAspNet.Host
{
    /// <summary>The site's own domain, spoken to from the host's.</summary>
    public sealed class Site : MarshalByRefObject, IRegisteredObject
    {
        /// <summary>Has ASP.NET answer a GET request.</summary>
        /// <param name="path">The path without its first slash.</param>
        /// <param name="query">The query without its question mark.</param>
        /// <param name="host">The Host header.</param>
        /// <returns>The answer.</returns>
        public SiteAnswer Process(string path, string query, string host)
        {
            using (var request = new SiteRequest(path, query, host))
            {
                HttpRuntime.ProcessRequest(request);
                return request.WaitForAnswer();
            }
        }

        /// <inheritdoc />
        public override object InitializeLifetimeService() => null;

        /// <inheritdoc />
        public void Stop(bool immediate) => HostingEnvironment.UnregisterObject(this);
    }
}
