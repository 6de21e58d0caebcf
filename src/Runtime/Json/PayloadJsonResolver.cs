using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ArmPayloads;

/// <summary>
/// Tells <see cref="JsonSerializer"/> how generated types are read and written, without reflection. Combine it with your
/// own context: <c>JsonTypeInfoResolver.Combine(CustomerInsightsJson.Resolver, MyContext.Default)</c>.
/// </summary>
/// <remarks>Knows each added type, and its <c>List&lt;T&gt;</c>, <c>IList&lt;T&gt;</c> and <c>T[]</c>. Add everything before it is used.</remarks>
public sealed class PayloadJsonResolver : IJsonTypeInfoResolver
{
    private readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> _types = [];

    /// <summary>Adds a type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="read">Reads a value.</param>
    /// <param name="write">Writes a value.</param>
    /// <returns>This resolver.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public PayloadJsonResolver Add<T>(PayloadReadFunc<T> read, PayloadWriteAction<T> write)
    {
        var converter = new PayloadConverter<T>(read, write);
        _types[typeof(T)] = options => JsonMetadataServices.CreateValueInfo<T>(options, converter);
        AddLists<T>();
        return this;
    }

    /// <summary>Adds a struct and its nullable form.</summary>
    /// <typeparam name="T">The struct.</typeparam>
    /// <param name="read">Reads a value that is not null.</param>
    /// <param name="write">Writes a value.</param>
    /// <returns>This resolver.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public PayloadJsonResolver AddStruct<T>(PayloadReadFunc<T> read, PayloadWriteAction<T> write)
        where T : struct
    {
        Add(read, write);
        var nullable = new PayloadConverter<T?>(
            (ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : read(ref reader),
            (writer, value) =>
            {
                if (value is { } set)
                    write(writer, set);
                else
                    writer.WriteNullValue();
            });
        _types[typeof(T?)] = options => JsonMetadataServices.CreateValueInfo<T?>(options, nullable);
        return this;
    }

    /// <inheritdoc />
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        _types.TryGetValue(type, out Func<JsonSerializerOptions, JsonTypeInfo>? create) ? create(options) : null;

    private void AddLists<T>()
    {
        _types[typeof(List<T>)] = static options => JsonMetadataServices.CreateListInfo<List<T>, T>(
            options, new JsonCollectionInfoValues<List<T>> { ObjectCreator = static () => [] });
        _types[typeof(IList<T>)] = static options => JsonMetadataServices.CreateIListInfo<IList<T>, T>(
            options, new JsonCollectionInfoValues<IList<T>>());
        _types[typeof(T[])] = static options => JsonMetadataServices.CreateArrayInfo(
            options, new JsonCollectionInfoValues<T[]>());
    }
}
