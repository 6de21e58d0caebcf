using ArmPayloads.CustomerInsights;

namespace BrokenHub;

/// <summary>Files with a column that fills nothing.</summary>
internal static class ConnectorMappings
{
    public static readonly ConnectorMapping Visits = new()
    {
        ConnectorType = MappedConnectorType.AzureBlob,
        EntityType = EntityType.Interaction,
        EntityTypeName = "Visit",
        MappingProperties = new()
        {
            FileFilter = "visits*.csv",
            Availability = new() { Frequency = MappingFrequency.Hour, Interval = 6 },
            CompleteOperation = new() { CompletionOperationType = CompletionOperationType.DoNothing },
            ErrorManagement = new() { ErrorManagementType = ErrorManagementType.StopImport },
            Format = new() { FormatType = FormatType.TextFormat, ColumnDelimiter = ";" },
            Structure =
            [
                new() { PropertyName = "VisitId", ColumnName = "id" },
                new() { PropertyName = "Surnam", ColumnName = "name" }, // ARMP202 mapping-structure-declared
            ],
        },
    };
}
