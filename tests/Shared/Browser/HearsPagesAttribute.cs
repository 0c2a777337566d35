using System.Reflection;
using Xunit.Sdk;

namespace WeixinJsSdk.BrowserTests;

/// <summary>
/// Fails a test whose pages complained; see <see cref="PageComplaints"/>. On a collection it holds for all its classes. xunit tells a failure of the
/// test itself beside it, which an exception from a page's disposal would hide.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class HearsPagesAttribute : BeforeAfterTestAttribute
{
    public override void Before(MethodInfo methodUnderTest) => PageComplaints.Begin(methodUnderTest.Name);

    public override void After(MethodInfo methodUnderTest) => PageComplaints.Current.ShouldAllBeExpected();
}
