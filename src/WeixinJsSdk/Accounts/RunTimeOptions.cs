using Microsoft.Extensions.Options;
using WeixinJsSdk.Options;

namespace WeixinJsSdk.Accounts;

/// <summary>Prepares the options of a run-time account: copies them, applies the application's PostConfigure for all run-time accounts to the copy, and validates it.</summary>
internal sealed class RunTimeOptions(
    IEnumerable<IPostConfigureOptions<WeixinJsSdkOptions>> postConfigure,
    IEnumerable<IValidateOptions<WeixinJsSdkOptions>> validators)
{
    /// <exception cref="OptionsValidationException">The options are not valid.</exception>
    public WeixinJsSdkOptions Prepare(string name, WeixinJsSdkOptions options, bool needsAppSecret)
    {
        var copy = OptionsCopy.Of(options);
        foreach (var step in postConfigure)
        {
            step.PostConfigure(WeixinAccounts.SharedName, copy);
        }

        var rules = validators.Where(rule => rule is not WeixinJsSdkOptionsValidator).Prepend(new WeixinJsSdkOptionsValidator(_ => needsAppSecret));
        var failures = rules.Select(rule => rule.Validate(name, copy)).Where(result => result.Failed).SelectMany(result => result.Failures!).ToArray();
        return failures.Length == 0 ? copy : throw new OptionsValidationException(name, typeof(WeixinJsSdkOptions), failures);
    }
}
