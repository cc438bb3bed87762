package kim.identity.realm;

import kim.identity.realm.LinkKind.Adding;

/** The part of Keycloak's admin API that KIM configures; the order of the realm's parts is the order of work. */
final class RealmModel {

    /** Lists are cut at a hundred unless asked otherwise. */
    static final String ALL = "?briefRepresentation=false&max=100000";

    static final ResourceKind USER_PROFILE = ResourceKind.of("user profile", "/users/profile", "", "", "");

    static final ResourceKind MAPPER = ResourceKind.of("mapper", "/protocol-mappers/models", "", "name", "id");

    static final ResourceKind PERMISSION = ResourceKind.of("permission", "/roles", ALL, "name", "name");

    static final ResourceKind CLIENT_SCOPE = ResourceKind.of("client scope", "/client-scopes", "", "name", "id")
            .part("protocolMappers", MAPPER)
            .bornWith("protocolMappers");

    static final ResourceKind CLIENT = ResourceKind.of("client", "/clients", "", "clientId", "id")
            .part("permissions", PERMISSION)
            .part("protocolMappers", MAPPER)
            .link("defaultClientScopes", scopes("default scope", "/default-client-scopes"))
            .link("optionalClientScopes", scopes("optional scope", "/optional-client-scopes"))
            .bornWith("protocolMappers", "defaultClientScopes", "optionalClientScopes");

    private static final ResourceKind PLAIN_ROLE = ResourceKind.of("role", "/roles", ALL, "name", "name");

    static final ResourceKind ROLE = PLAIN_ROLE
            .link("permissions", new LinkKind("permission", "/composites", PERMISSION, Adding.POST_REPRESENTATIONS))
            .link("includes", new LinkKind("role", "/composites", PLAIN_ROLE, Adding.POST_REPRESENTATIONS));

    static final ResourceKind USER = user("user");

    /** Comes into being with its client. */
    static final ResourceKind SERVICE_ACCOUNT = user("service account");

    static final ResourceKind ORGANISATION = ResourceKind.of("organisation", "/organizations", ALL, "alias", "id")
            .link("members", new LinkKind("member", "/members", USER, Adding.POST_ID));

    static final ResourceKind REALM = ResourceKind.of("realm", "/admin/realms", "/{key}", "realm", "realm")
            .part("userProfile", USER_PROFILE)
            .part("clientScopes", CLIENT_SCOPE)
            .part("clients", CLIENT)
            .part("roles", ROLE)
            .part("organizations", ORGANISATION)
            .part("serviceAccounts", SERVICE_ACCOUNT)
            .part("users", USER);

    private RealmModel() {}

    private static LinkKind scopes(String name, String path) {
        return new LinkKind(name, path, CLIENT_SCOPE, Adding.PUT_BY_ID);
    }

    private static ResourceKind user(String name) {
        return ResourceKind.of(name, "/users", "?username={key}&exact=true", "username", "id")
                .link("roles", new LinkKind("role", "/role-mappings/realm", ROLE, Adding.POST_REPRESENTATIONS))
                .bornWith("credentials");
    }
}
