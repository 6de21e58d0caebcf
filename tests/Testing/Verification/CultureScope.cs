using System.Globalization;

namespace ArmPayloads.Testing;

/// <summary>Runs a piece of a test under another culture, and puts the old one back.</summary>
public sealed class CultureScope : IDisposable
{
    private readonly CultureInfo _culture = CultureInfo.CurrentCulture;
    private readonly CultureInfo _uiCulture = CultureInfo.CurrentUICulture;

    private CultureScope(CultureInfo culture) => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);

    /// <exception cref="VerificationException">The culture is not really there, as under invariant globalization.</exception>
    public static CultureScope Use(string name)
    {
        var scope = new CultureScope(Find(name));
        if (IsInForce(name))
            return scope;
        scope.Dispose();
        throw new VerificationException($"The culture '{name}' behaves like the invariant one here: a test under it would prove nothing.");
    }

    public void Dispose() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (_culture, _uiCulture);

    private static CultureInfo Find(string name)
    {
        try
        {
            // Not GetCultureInfo: that instance is shared, and the user's own settings may be laid over it.
            return new CultureInfo(name, useUserOverride: false);
        }
        catch (CultureNotFoundException missing)
        {
            throw new VerificationException($"The culture '{name}' does not exist here: {missing.Message}");
        }
    }

    // What the thread does now counts, not what the culture object says it would do.
    private static bool IsInForce(string name) => name.Split('-')[0] switch
    {
        "tr" or "az" => CultureInfo.CurrentCulture.TextInfo.ToUpper('i') != 'I',
        "sv" => (-1).ToString(CultureInfo.CurrentCulture)[0] == '\u2212',
        _ => Sample(CultureInfo.CurrentCulture) != Sample(CultureInfo.InvariantCulture),
    };

    private static string Sample(CultureInfo culture) =>
        string.Create(culture, $"{-1234567.5:N1}|{new DateTime(2017, 4, 26, 0, 0, 0, DateTimeKind.Utc):D}|{"i".ToUpper(culture)}");
}
