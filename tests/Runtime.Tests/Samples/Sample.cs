namespace Contoso.Samples;

/// <summary>Payloads that several tests begin with.</summary>
public static class Sample
{
    public static Profile Minimal() => new() { ApiEntitySetName = "Contacts", Keys = ["Id"] };
}
