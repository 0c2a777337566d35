using System;
using System.Configuration;
using Microsoft.Extensions.DependencyInjection;
using WeixinJsSdk;

namespace ClassicAspNet
{
    /// <summary>The site's account at WeChat: a container of its own, since System.Web has none.</summary>
    internal static class WeixinAccount
    {
        private static ServiceProvider _services;

        public static IJsSdkSigner JsSdk => _services.GetRequiredService<IJsSdkSigner>();

        public static void Open()
        {
            var services = new ServiceCollection();
            services.AddWeixinJsSdk(options =>
            {
                options.AppId = Setting("WeixinJsSdk:AppId");
                options.AppSecret = Setting("WeixinJsSdk:AppSecret");
                options.ApiBaseAddresses = new[] { new Uri(Setting("WeixinJsSdk:ApiBaseAddress")) };
            });
            _services = services.BuildServiceProvider();
        }

        public static void Close() => _services.Dispose();

        private static string Setting(string key) => ConfigurationManager.AppSettings[key];
    }
}
