using System;
using System.IO;
using System.Text;
using System.Threading;
using System.Web;
using System.Web.Hosting;

namespace ClassicAspNet.Host
{
    /// <summary>One request as ASP.NET sees it.</summary>
    internal sealed class SiteRequest : SimpleWorkerRequest, IDisposable
    {
        private readonly ManualResetEventSlim _ended = new ManualResetEventSlim();
        private readonly MemoryStream _body = new MemoryStream();
        private readonly string _host;
        private int _status;
        private string _contentType;

        public SiteRequest(string path, string query, string host)
            : base(path, query, TextWriter.Null)
        {
            _host = host;
        }

        public SiteAnswer WaitForAnswer()
        {
            _ended.Wait();
            return new SiteAnswer(_status, _contentType, _body.ToArray());
        }

        public override string GetKnownRequestHeader(int index) =>
            index == HeaderHost ? _host : base.GetKnownRequestHeader(index);

        public override string GetServerName() => _host.Split(':')[0];

        public override int GetLocalPort() => _host.Contains(":") ? int.Parse(_host.Split(':')[1], null) : 80;

        public override void SendStatus(int statusCode, string statusDescription) => _status = statusCode;

        public override void SendKnownResponseHeader(int index, string value)
        {
            if (index == HeaderContentType)
            {
                _contentType = value;
            }
        }

        public override void SendResponseFromMemory(byte[] data, int length) => _body.Write(data, 0, length);

        public override void SendResponseFromFile(string filename, long offset, long length)
        {
            using (var file = File.OpenRead(filename))
            {
                var part = new byte[length];
                file.Position = offset;
                var read = file.Read(part, 0, part.Length);
                _body.Write(part, 0, read);
            }
        }

        public override void EndOfRequest() => _ended.Set();

        public void Dispose() => _ended.Dispose();
    }
}
