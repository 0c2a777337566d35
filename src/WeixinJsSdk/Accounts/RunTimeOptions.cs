using Microsoft.Extensions.Options;
using WeixinJsSdk.Options;

namespace WeixinJsSdk.Accounts;

/// <summary>Makes the options of a run-time account what they will be used as: what the application does to all such accounts is done to a copy, which is then validated.</summary>
internal sealed class RunTimeOptions(
    IEnumerable<IPostConfigureOptions<WeixinJsSdkOptions>> postConfigure,
    IEnumerable<IValidateOptions<WeixinJsSdkOptions>> validators)
{
    /// <exception cref="OptionsValidationException">The options break a rule.</exception>
    public WeixinJsSdkOptions Settle(string name, WeixinJsSdkOptions options, bool needsAppSecret)
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
