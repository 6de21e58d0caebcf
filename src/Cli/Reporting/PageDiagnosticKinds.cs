namespace ArmPayloads.Cli.Reporting;

/// <summary>Every kind of diagnostic.</summary>
internal static class PageDiagnosticKinds
{
    // Pages
    public static readonly PageDiagnosticKind PageNotReadable = Error("ARMD001", "page not readable");
    public static readonly PageDiagnosticKind NotUtf8 = Warning("ARMD002", "bytes that are no UTF-8");
    public static readonly PageDiagnosticKind CommentNotClosed = Warning("ARMD003", "comment not closed");
    public static readonly PageDiagnosticKind FenceNotClosed = Warning("ARMD004", "block of code not closed");
    public static readonly PageDiagnosticKind NothingToDerive = Info("ARMD005", "page without operations and types");
    public static readonly PageDiagnosticKind NotArm = Error("ARMD006", "page of another API than Azure Resource Manager");
    public static readonly PageDiagnosticKind OtherApi = Error("ARMD007", "operation of another API");
    public static readonly PageDiagnosticKind NoOperation = Error("ARMD008", "no operation at all");

    // Tables and cells
    public static readonly PageDiagnosticKind TableNotRead = Info("ARMD009", "table not read");
    public static readonly PageDiagnosticKind TableRepaired = Warning("ARMD010", "table repaired");
    public static readonly PageDiagnosticKind CellRepaired = Warning("ARMD011", "cell repaired");

    // Operations
    public static readonly PageDiagnosticKind RequestNotUnderstood = Error("ARMD012", "request line not understood");
    public static readonly PageDiagnosticKind OperationTwice = Error("ARMD013", "operation described twice");
    public static readonly PageDiagnosticKind SpellingDiffers = Info("ARMD014", "addresses spelled differently");
    public static readonly PageDiagnosticKind ParameterNotDescribed = Info("ARMD015", "URI parameter not described");
    public static readonly PageDiagnosticKind ParameterUnknown = Warning("ARMD016", "URI parameter that is not in the address");
    public static readonly PageDiagnosticKind StatusNotUnderstood = Warning("ARMD017", "status not understood");
    public static readonly PageDiagnosticKind StatusAssumed = Warning("ARMD018", "status assumed");
    public static readonly PageDiagnosticKind AnswerAssumed = Info("ARMD019", "answer assumed");

    // Types
    public static readonly PageDiagnosticKind PropertyNotUnderstood = Error("ARMD020", "property not understood");
    public static readonly PageDiagnosticKind TypeNotUnderstood = Warning("ARMD021", "type not understood");
    public static readonly PageDiagnosticKind TypeAssumed = Warning("ARMD022", "type assumed by its spelling");
    public static readonly PageDiagnosticKind TypePageMissing = Info("ARMD023", "page of a type not among the pages");
    public static readonly PageDiagnosticKind TypeUnused = Info("ARMD024", "type that no page refers to");
    public static readonly PageDiagnosticKind DescribedTwice = Warning("ARMD025", "described twice");
    public static readonly PageDiagnosticKind BodyShared = Warning("ARMD026", "one type for two resources");

    // Examples
    public static readonly PageDiagnosticKind ExampleRepaired = Warning("ARMD027", "example repaired");
    public static readonly PageDiagnosticKind DerivedFromRepaired = Warning("ARMD028", "derived from a repaired example");
    public static readonly PageDiagnosticKind ExampleDiffers = Warning("ARMD029", "example and table differ");
    public static readonly PageDiagnosticKind ExampleRefused = Error("ARMD030", "example refused by what was derived");
    public static readonly PageDiagnosticKind ExampleNotRead = Warning("ARMD033", "example not read");
    public static readonly PageDiagnosticKind ExampleOpen = Info("ARMD034", "example with something left open");

    // Schemas
    public static readonly PageDiagnosticKind OverlayNotUsable = Error("ARMD031", "overlay not usable");
    public static readonly PageDiagnosticKind SchemaNotUsable = Error("ARMD032", "derived schema not usable");

    /// <summary>By id.</summary>
    public static IReadOnlyList<PageDiagnosticKind> All { get; } = [.. typeof(PageDiagnosticKinds).GetFields()
        .Select(field => field.GetValue(null))
        .OfType<PageDiagnosticKind>()
        .OrderBy(kind => kind.Id, StringComparer.Ordinal)];

    private static PageDiagnosticKind Error(string id, string title) => new(id, PageSeverity.Error, title);

    private static PageDiagnosticKind Warning(string id, string title) => new(id, PageSeverity.Warning, title);

    private static PageDiagnosticKind Info(string id, string title) => new(id, PageSeverity.Info, title);
}
