using System.Text.Json.Nodes;
using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads;

/// <summary>
/// Writes a payload as the nodes that rules look at: what would be read of its JSON, without the JSON. No two values share
/// a node, because what is known of a value is remembered by its node; only true and false are always the same, and so is what
/// is known of them. Each thread keeps a writer, because most payloads are checked one after another.
/// </summary>
internal sealed class PayloadNodeWriter : PayloadWriter
{
    private static readonly int s_readableDepth = new JsonReaderLimits().MaxDepth;
    private static readonly PayloadBoolean s_true = new(true);
    private static readonly PayloadBoolean s_false = new(false);

    private const int MostKept = 1024;

    [ThreadStatic]
    private static PayloadNodeWriter? t_kept;

    // Members and elements of everything that is open, the innermost last.
    private readonly OpenParts<PayloadMember> _members = new();
    private readonly OpenParts<PayloadNode> _elements = new();
    private readonly Stack<Container> _open = new();

    private Container _container;
    private PayloadNode? _root;
    private bool _isReadable = true;
    private bool _isInUse;

    private PayloadNodeWriter()
    {
    }

    /// <summary>What the rules see of a payload.</summary>
    /// <param name="payload">The payload; null is JSON null.</param>
    /// <exception cref="ArgumentException">A text in the payload holds a lone surrogate.</exception>
    /// <exception cref="InvalidOperationException">The payload holds itself.</exception>
    public static PayloadNode Read(Payload? payload)
    {
        // Where a payload could not be written, its writer is in use for ever: it holds parts of it.
        PayloadNodeWriter? writer = t_kept;
        if (writer is null or { _isInUse: true })
            t_kept = writer = new PayloadNodeWriter();
        writer._isInUse = true;
        writer.WritePayloadValue(payload);
        return writer.TakeRoot();
    }

    public override void WriteStartObject() => Open(isObject: true);

    public override void WriteEndObject()
    {
        PayloadMember[] members = _members.TakeFrom(_container.Start);
        Close(_container.HasFreeNames ? new PayloadObject(members) : PayloadObject.OfDistinct(members));
    }

    public override void WriteStartArray() => Open(isObject: false);

    public override void WriteEndArray()
    {
        PayloadNode[] elements = _elements.TakeFrom(_container.Start);
        Close(new PayloadArray(elements));
    }

    public override void WritePropertyName(PayloadName name) => Begin(name.Value);

    public override void WritePropertyName(string name)
    {
        CheckText(name);
        Begin(name);
        _container.HasFreeNames = true;
    }

    public override void WriteStringValue(string? value) => Add(Text(value));

    public override void WriteNumberValue(long value) => Add(new PayloadNumber(JsonNumber.From(value)));

    public override void WriteNumberValue(decimal value) => Add(new PayloadNumber(JsonNumber.From(value)));

    public override void WriteBooleanValue(bool value) => Add(Boolean(value));

    public override void WriteDateTimeValue(DateTimeOffset value) => Add(new PayloadText(DateTimeText.Of(value)));

    // What most members are, in one step.
    public override void WriteString(PayloadName name, string? value) => _members.Add(new PayloadMember(name.Value, Text(value)));

    public override void WriteBoolean(PayloadName name, bool value) => _members.Add(new PayloadMember(name.Value, Boolean(value)));

    public override void WriteNullValue() => Add(new PayloadNull());

    // Of any JSON, because a value may have been made of an object.
    internal override void WriteScalar(JsonValue value)
    {
        JsonDocumentSyntax document = JsonDocumentSyntax.Parse(value.ToJsonString(), new JsonReaderLimits(s_readableDepth - Depth));
        _isReadable &= document.IsComplete;
        Add(JsonPayload.WithoutPlaces(document.Root));
    }

    private static PayloadNode Text(string? value)
    {
        CheckText(value);
        return value is null ? new PayloadNull() : new PayloadText(value);
    }

    private static PayloadBoolean Boolean(bool value) => value ? s_true : s_false;

    private PayloadNode TakeRoot()
    {
        // The reader of files does not go so deep; of what it does not read nothing is known.
        PayloadNode root = _isReadable ? _root! : new PayloadUnknown();
        (_root, _container, _isReadable) = (null, default, true);
        _members.Clear();
        _elements.Clear();
        // One that has grown is not kept.
        _isInUse = _members.Capacity > MostKept || _elements.Capacity > MostKept;
        return root;
    }

    // The value follows, and whatever it is made of comes behind the member until then.
    private void Begin(string name) => _members.Add(new PayloadMember(name, null!));

    private void Open(bool isObject)
    {
        Enter();
        _isReadable &= Depth <= s_readableDepth;
        _open.Push(_container);
        _container = new Container { IsObject = isObject, Start = isObject ? _members.Count : _elements.Count };
    }

    private void Close(PayloadNode node)
    {
        Leave();
        _container = _open.Pop();
        Add(node);
    }

    private void Add(PayloadNode node)
    {
        if (Depth == 0)
            _root = node;
        else if (_container.IsObject)
            _members.Last = _members.Last with { Value = node };
        else
            _elements.Add(node);
    }

    private struct Container
    {
        public bool IsObject;

        // No type has two members of one name, but may be given a further one of the same.
        public bool HasFreeNames;
        public int Start;
    }
}
