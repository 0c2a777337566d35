using System;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using WeixinJsSdk;

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
    }
}
