namespace ArmPayloads.Cli.Reporting;

/// <summary>Every kind of diagnostic.</summary>
internal static class PageDiagnosticKinds
{
    public static readonly PageDiagnosticKind PageNotReadable = Error("ARMD001", "page not readable");
    public static readonly PageDiagnosticKind NotArm = Error("ARMD002", "page of another API than Azure Resource Manager");
    public static readonly PageDiagnosticKind RequestNotUnderstood = Error("ARMD003", "request line not understood");
    public static readonly PageDiagnosticKind PropertyNotUnderstood = Error("ARMD004", "property not understood");
    public static readonly PageDiagnosticKind StatusNotUnderstood = Warning("ARMD005", "status not understood");
    public static readonly PageDiagnosticKind TypeNotUnderstood = Warning("ARMD006", "type not understood");
    public static readonly PageDiagnosticKind TableNotRead = Info("ARMD007", "table not read");
    public static readonly PageDiagnosticKind NothingToDerive = Info("ARMD008", "page without operations and types");
    public static readonly PageDiagnosticKind FenceNotClosed = Warning("ARMD009", "block of code not closed");
    public static readonly PageDiagnosticKind CommentNotClosed = Warning("ARMD010", "comment not closed");
    public static readonly PageDiagnosticKind NotUtf8 = Warning("ARMD011", "bytes that are no UTF-8");
    public static readonly PageDiagnosticKind TableRepaired = Warning("ARMD012", "table repaired");
    public static readonly PageDiagnosticKind CellRepaired = Warning("ARMD013", "cell repaired");
    public static readonly PageDiagnosticKind ExampleRepaired = Warning("ARMD014", "example repaired");
    public static readonly PageDiagnosticKind DerivedFromRepaired = Warning("ARMD015", "derived from a repaired example");
    public static readonly PageDiagnosticKind ExampleDiffers = Warning("ARMD016", "example and table differ");
    public static readonly PageDiagnosticKind TypeAssumed = Warning("ARMD017", "type assumed by its spelling");
    public static readonly PageDiagnosticKind DescribedTwice = Warning("ARMD018", "described twice");
    public static readonly PageDiagnosticKind OperationTwice = Error("ARMD019", "operation described twice");
    public static readonly PageDiagnosticKind SpellingDiffers = Info("ARMD020", "addresses spelled differently");
    public static readonly PageDiagnosticKind StatusAssumed = Warning("ARMD021", "status assumed");
    public static readonly PageDiagnosticKind ExampleRefused = Error("ARMD022", "example refused by what was derived");
    public static readonly PageDiagnosticKind OverlayNotUsable = Error("ARMD023", "overlay not usable");
    public static readonly PageDiagnosticKind SchemaNotUsable = Error("ARMD024", "derived schema not usable");
    public static readonly PageDiagnosticKind NoOperation = Error("ARMD025", "no operation at all");
    public static readonly PageDiagnosticKind ParameterNotDescribed = Info("ARMD026", "URI parameter not described");
    public static readonly PageDiagnosticKind ParameterUnknown = Warning("ARMD027", "URI parameter that is not in the address");
    public static readonly PageDiagnosticKind AnswerAssumed = Info("ARMD028", "answer assumed");

    public static readonly PageDiagnosticKind TypeUnused = Info("ARMD029", "type that no page refers to");

    public static readonly PageDiagnosticKind OtherApi = Error("ARMD030", "operation of another API");

    public static readonly PageDiagnosticKind BodyShared = Warning("ARMD031", "one type for two resources");

    public static readonly PageDiagnosticKind TypePageMissing = Info("ARMD032", "page of a type not among the pages");

    /// <summary>By id.</summary>
    public static IReadOnlyList<PageDiagnosticKind> All { get; } = [.. typeof(PageDiagnosticKinds).GetFields()
        .Select(field => field.GetValue(null))
        .OfType<PageDiagnosticKind>()
        .OrderBy(kind => kind.Id, StringComparer.Ordinal)];

    private static PageDiagnosticKind Error(string id, string title) => new(id, PageSeverity.Error, title);

    private static PageDiagnosticKind Warning(string id, string title) => new(id, PageSeverity.Warning, title);

    private static PageDiagnosticKind Info(string id, string title) => new(id, PageSeverity.Info, title);
}
