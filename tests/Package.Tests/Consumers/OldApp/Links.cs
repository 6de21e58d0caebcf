using ArmPayloads.CustomerInsights;

namespace OldApp
{
    public static class Links
    {
        public static string Json()
        {
            var link = new Link { SourceInteractionType = "Visit" };
            link.ParticipantPropertyReferences.Add(new ParticipantPropertyReference { InteractionPropertyName = "ContactId" });
            return link.ToJson();
        }
    }
}
