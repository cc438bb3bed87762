package kim.identity.realm;

import java.time.LocalDate;
import kim.identity.concept.Concepts;

/**
 * Brings a realm to its desired state: creates what is missing, mends what differs. It deletes no thing at all, and a
 * link only where both its ends belong to the desired state; the plan names things and properties, never a value. Whoever
 * holds roles that are to be apart is named with it.
 */
public final class ReconcilingRealm {

    private final AdminApi api;

    public ReconcilingRealm(AdminApi api) {
        this.api = api;
    }

    /** @param today the day whose holders of posts count [W5] */
    public void reconcile(DesiredRealm realm, Concepts concepts, LocalDate today, Plan plan) {
        var path = "/admin/realms/" + realm.root().key();
        var places = new SettlingThings(api, plan).settle(realm.root());
        new SettlingLinks(api, plan, places).settle(realm.root());
        new SettlingFlows(api, plan, path).settle(realm.ways());
        new SettlingPosts(api, plan, path, concepts, today).settle();
        new RolesApart(api, plan, places).watch(realm.root());
    }
}
