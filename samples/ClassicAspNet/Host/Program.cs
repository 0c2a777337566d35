using System;
using System.IO;
using System.Net;
using System.Threading;
using System.Web.Hosting;

namespace ClassicAspNet.Host
{
    internal static class Program
    {
        private static void Main(string[] arguments)
        {
            var address = arguments.Length > 0 ? arguments[0] : "http://127.0.0.1:5090/";

            // Each request holds a thread of Mono's until its answer is there, and asks WeChat on another.
            ThreadPool.SetMinThreads(64, 64);

            var folder = Path.GetDirectoryName(Path.GetDirectoryName(typeof(Program).Assembly.Location));
            var site = (Site)ApplicationHost.CreateApplicationHost(typeof(Site), "/", folder);
            var listener = new HttpListener();
            listener.Prefixes.Add(address);
            listener.Start();
            Console.WriteLine("Listening on " + address + "index.html");
            while (true)
            {
                var context = listener.GetContext();
                ThreadPool.QueueUserWorkItem(_ => Serve(site, context));
            }
        }

        private static void Serve(Site site, HttpListenerContext context)
        {
            var request = context.Request;
            var answer = site.Process(request.Url.AbsolutePath.TrimStart('/'), request.Url.Query.TrimStart('?'), request.UserHostName);
            context.Response.StatusCode = answer.Status;
            context.Response.ContentType = answer.ContentType;
            context.Response.Close(answer.Body, false);
        }
    }
}
