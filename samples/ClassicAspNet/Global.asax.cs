using System;
using System.Web;

namespace ClassicAspNet
{
    /// <summary>The application: it opens the account at its start and closes it at its end.</summary>
    public class Global : HttpApplication
    {
        /// <summary>Called by ASP.NET.</summary>
        protected void Application_Start(object sender, EventArgs e) => WeixinAccount.Open();

        /// <summary>Called by ASP.NET.</summary>
        protected void Application_End(object sender, EventArgs e) => WeixinAccount.Close();
    }
}
