using ArmPayloads;

namespace Contoso.Samples;

/// <summary>Shaped like the generated operations of a resource.</summary>
public static class ProfileOperations
{
    private static readonly OperationInfo s_createOrUpdate = new("Profile.CreateOrUpdate", "PUT", longRunning: true, pageable: false,
    [
        new ResponseMeaning(200, "The profile was changed."),
        new ResponseMeaning(400, "The definition is not valid."),
    ]);

    private static readonly OperationInfo s_delete = new("Profile.Delete", "DELETE", longRunning: true, pageable: false, []);
    private static readonly OperationInfo s_list = new("Profile.List", "GET", longRunning: false, pageable: true, []);

    public static PayloadReadFunc<Resource<ProfileId, Profile>> ResourceReader { get; } =
        ArmPayloads.ResponseReader.Resource<ProfileId, Profile>(Profile.ReadRequired, ParseId, wholeIsData: false);

    public static PayloadRequest<Profile> CreateOrUpdateRequest(this ProfileId id, Profile payload, BodyForm form = BodyForm.Bare) =>
        RequestFactory.Create<Profile>(s_createOrUpdate, RequestFactory.Path(id, "", id.ApiVersion), RequestFactory.Body(payload, form), Profile.ReadRequired);

    public static PayloadRequest DeleteRequest(this ProfileId id, string? locale = null) =>
        RequestFactory.Create(s_delete, RequestFactory.Path(id, "", id.ApiVersion, ("locale-code", locale)), body: null);

    public static PayloadRequest<ResourcePage<ProfileId, Profile>> ListProfilesRequest(this HubId hub) =>
        RequestFactory.Create(s_list, RequestFactory.Path(hub, "/profiles", hub.ApiVersion), body: null, ArmPayloads.ResponseReader.Page(ResourceReader));

    public static Task<Resource<ProfileId, Profile>> ReadAsync(
        this PayloadRequest<Profile> request, HttpResponseMessage response, CancellationToken cancellationToken = default) =>
        ArmPayloads.ResponseReader.ReadAsync(request, response, ResourceReader, cancellationToken);

    private static ProfileId? ParseId(string id) => ProfileId.TryParse(id, out ProfileId? result) ? result : null;
}
