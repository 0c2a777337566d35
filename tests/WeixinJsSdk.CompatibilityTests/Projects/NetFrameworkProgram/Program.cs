using System;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using WeixinJsSdk;
using WeixinJsSdk.Doctor;

namespace NetFrameworkProgram
{
    internal static class Program
    {
        /// <summary>Arguments: the address of WeChat's API, the file of the merchant's key. Prints JSON, a line each.</summary>
        private static async Task Main(string[] arguments)
        {
            var services = new ServiceCollection();
            services.AddWeixinJsSdk(options =>
            {
                options.AppId = "wx0123456789abcdef";
                options.AppSecret = "secret";
                options.ApiBaseAddresses = new[] { new Uri(arguments[0]) };
                options.Payment = new WeixinPaymentOptions { SignType = PaySignType.Rsa, PrivateKeyPath = arguments[1] };
            });
            using (var provider = services.BuildServiceProvider())
            {
                var signer = provider.GetRequiredService<IJsSdkSigner>();
                var request = new JsSdkSignRequest("https://example.com/页?x=1#top")
                {
                    JsApiList = new[] { JsApi.ChooseImage },
                    OpenTagList = new[] { OpenTag.LaunchWeapp },
                };
                Console.WriteLine((await signer.SignAsync(request)).ToJson());

                var cards = provider.GetRequiredService<ICardSigner>();
                var card = new AddCardRequest("pFS7Fjg8kV1IdDz01r4SQwMkuCKc") { OuterStr = "net472" };
                Console.WriteLine((await cards.SignAddCardAsync(card)).ToJson());

                var payments = provider.GetRequiredService<IPaySigner>();
                Console.WriteLine(payments.SignChooseWXPay("wx201410272009395522657a690389285100").ToJson());

                Console.WriteLine("{\"found\":\"" + FindMistake() + "\"}");

                services.AddWeixinJsSdk("wrong", options =>
                {
                    options.AppId = "wx0123456789abcdef";
                    options.AppSecret = "wrong-secret";
                    options.ApiBaseAddresses = new[] { new Uri(arguments[0]) };
                });
            }

            using (var provider = services.BuildServiceProvider())
            {
                try
                {
                    await provider.GetRequiredKeyedService<ITicketProvider>("wrong").GetTicketAsync(TicketType.JsApi);
                }
                catch (WeixinApiException exception)
                {
                    Console.WriteLine("{\"errcode\":" + exception.ErrorCode + "}");
                }
            }
        }

        /// <summary>The address was signed with its hash.</summary>
        private static string FindMistake()
        {
            const string ticket = "sM4AOVdWfPE4DxkXGEs8VMCPGGVi4C3VM0P37wVUCFvkVAy_90u5h9nbSlYy3-Sl-HhTdfl2fzFy1AOcHKP7qg";
            JsSdkEvidence evidence = JsSdkEvidence.Parse(
                "wx.config({ appId: 'wx0123456789abcdef', timestamp: 1414587457, nonceStr: 'Wm3WZYTPz0wzccnW', " +
                "signature: 'd14e14e2422bfaaede79e24d0481fc14b9c61a15', jsApiList: [] })");
            evidence.PageUrl = "https://example.com/a#top";
            evidence.JsApiTicket = ticket;
            Finding finding = new SignatureDoctor().Examine(evidence)[0];
            return finding.Code + ", " + finding.Certainty;
        }
    }
}
