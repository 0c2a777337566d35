using Microsoft.AspNetCore.Builder;

namespace JsSdkDemo;

/// <summary>The page that explains a refused signature: for developers only.</summary>
internal static class Doctor
{
    public const string Link = "<p><a href=\"/weixin/doctor\">签名被拒？诊断 <span lang=\"en\">Refused? Ask the doctor</span></a></p>";

    public static void MapDoctor(this WebApplication app)
    {
        if (app.Environment.IsDevelopment())
        {
            app.MapWeixinJsSdkDoctor("/weixin/doctor");
        }
    }
}
