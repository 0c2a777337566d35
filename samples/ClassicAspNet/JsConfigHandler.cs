using System;
using System.Threading.Tasks;
using System.Web;
using WeixinJsSdk;

namespace ClassicAspNet
{
    /// <summary>
    /// <c>GET /js-config?url=…</c>: what <c>wx.config</c> takes. The page says where it is, for only the browser knows its address byte for byte;
    /// it is signed for this site alone.
    /// </summary>
    public sealed class JsConfigHandler : HttpTaskAsyncHandler
    {
        /// <inheritdoc />
        public override bool IsReusable => true;

        /// <inheritdoc />
        public override async Task ProcessRequestAsync(HttpContext context)
        {
            var url = context.Request.QueryString["url"];
            if (!Uri.TryCreate(url, UriKind.Absolute, out var page) || page.Authority != context.Request.Url.Authority)
            {
                Answer(context, 400, "{\"title\":\"url must be the address of a page of this site.\"}");
                return;
            }

            try
            {
                var request = new JsSdkSignRequest(url) { JsApiList = new[] { JsApi.ChooseImage, JsApi.ScanQRCode } };
                var config = await WeixinAccount.JsSdk.SignAsync(request);
                Answer(context, 200, config.ToJson());
            }
            catch (ArgumentException)
            {
                Answer(context, 400, "{\"title\":\"url must be location.href of a page, as the browser prints it.\"}");
            }
            catch (WeixinApiException exception)
            {
                context.Trace.Warn("WeixinJsSdk", exception.Advice, exception);
                Answer(context, 503, "{\"title\":\"WeChat gives no ticket at the moment.\"}");
            }
        }

        private static void Answer(HttpContext context, int status, string json)
        {
            context.Response.StatusCode = status;
            context.Response.TrySkipIisCustomErrors = true;
            context.Response.Cache.SetNoStore();
            context.Response.ContentType = "application/json";
            context.Response.Write(json);
        }
    }
}
