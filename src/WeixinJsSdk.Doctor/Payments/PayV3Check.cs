using System.Security.Cryptography;
using System.Text;
using WeixinJsSdk.Doctor.Findings;
using WeixinJsSdk.Doctor.Search;
using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Doctor.Payments;

/// <summary>Verifies a V3 paySign, and searches for the text that was signed.</summary>
internal sealed class PayV3Check(PaymentEvidence evidence, FindingList findings, SearchBudget budget)
{
    /// <summary>The cost of verifying a signature, as the number of characters that could be hashed in that time.</summary>
    private const int AsLongAs = 8192;

    public void Check()
    {
        if (Signature() is not { } signature)
        {
            findings.Add(FindingCode.PaySignTypeDiffers, FindingCertainty.Likely, new Fact(FactKind.FieldIs, "paySign", evidence.PaySign!));
            return;
        }

        using var key = Key(evidence.PrivateKeyPem!, nameof(evidence.PrivateKeyPem));
        if (key is not null)
        {
            Check(key, signature);
        }
    }

    private void Check(RSA key, byte[] signature)
    {
        bool IsRight(PayV3Attempt attempt) => Verifies(key, attempt.Text(), signature);
        var right = new PayV3Attempt(evidence.AppId, evidence.Timestamp, evidence.NonceStr, evidence.Package, evidence.SignType);
        budget.Count(AsLongAs);
        if (IsRight(right) || IsOtherKey(right.Text(), signature))
        {
            return;
        }

        var search = new VariantSearch<PayV3Attempt>([.. PayV3Variants.Of(evidence)], IsRight, budget);
        var found = PaySignedValues.AreShort(evidence) ? search.Find(right, AsLongAs) : null;
        findings.Report(found, budget.Tries, PaySignedValues.Missing(evidence));
    }

    private bool IsOtherKey(string text, byte[] signature)
    {
        var pems = (evidence.OtherKeys ?? []).Where(pem => pem.Contains("-----BEGIN")).ToArray();
        for (var i = 0; i < pems.Length; i++)
        {
            var name = FormattableString.Invariant($"{nameof(evidence.OtherKeys)}[{i}]");
            using var other = Key(pems[i], name);
            if (other is not null && Verifies(other, text, signature))
            {
                findings.Add(FindingCode.PayKeyWrong, FindingCertainty.Proven, new Fact(FactKind.RightWithInstead, name, nameof(evidence.PrivateKeyPem)));
                return true;
            }
        }

        return false;
    }

    private byte[]? Signature()
    {
        try
        {
            return Convert.FromBase64String(evidence.PaySign!);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private RSA? Key(string pem, string name)
    {
        try
        {
            return MerchantKey.Load(new WeixinPaymentOptions { SignType = PaySignType.Rsa, PrivateKeyPem = pem });
        }
        catch (FormatException unusable)
        {
            findings.Add(FindingCode.PayKeyWrong, FindingCertainty.Proven, new Fact(FactKind.Seen, unusable.Message.Replace("Payment." + nameof(evidence.PrivateKeyPem), name)));
            return null;
        }
    }

    private static bool Verifies(RSA key, string text, byte[] signature) =>
        key.VerifyData(Encoding.UTF8.GetBytes(text), signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
}
