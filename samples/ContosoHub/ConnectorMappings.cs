using ArmPayloads.CustomerInsights;

namespace ContosoHub;

/// <summary>Which column of a connector's files fills which field.</summary>
internal static class ConnectorMappings
{
    public static readonly ConnectorMapping Purchases = new()
    {
        ConnectorType = MappedConnectorType.AzureBlob,
        DisplayName = "Purchases",
        Description = "A file for each till and day, a row for each receipt.",
        EntityType = EntityType.Interaction,
        EntityTypeName = "Purchase",
        MappingProperties = new()
        {
            FolderPath = "receipts/in",
            FileFilter = "till*.csv",
            HasHeader = true,
            Availability = new() { Frequency = MappingFrequency.Day, Interval = 1 },
            CompleteOperation = new() { CompletionOperationType = CompletionOperationType.MoveFile, DestinationFolder = "receipts/done" },
            ErrorManagement = new() { ErrorManagementType = ErrorManagementType.RejectUntilLimit, ErrorLimit = 20 },
            Format = new() { FormatType = FormatType.TextFormat, ColumnDelimiter = ";", QuoteCharacter = "\"", QuoteEscapeCharacter = "\"", AcceptLanguage = "en-us" },
            Structure =
            [
                new() { PropertyName = "ReceiptNumber", ColumnName = "receipt" },
                new() { PropertyName = "PurchasedAt", ColumnName = "time", CustomFormatSpecifier = "yyyy-MM-dd HH:mm:ss" },
                new() { PropertyName = "CustomerNumber", ColumnName = "customer" },
                new() { PropertyName = "CustomerPhone", ColumnName = "phone", IsEncrypted = true },
                new() { PropertyName = "StoreNumber", ColumnName = "store" },
                new() { PropertyName = "Total", ColumnName = "total" },
                new() { PropertyName = "Tax", ColumnName = "tax" },
            ],
        },
    };
}
