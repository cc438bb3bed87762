package kim.referral.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kim.platform.Action;
import kim.platform.Caller;
import kim.platform.Versioned;

/** Shows services with what the caller may do about them [W3]. */
@ApplicationScoped
class ServiceViews {

    private final Reviews reviews;
    private final Caller caller;

    ServiceViews(Reviews reviews, Caller caller) {
        this.reviews = reviews;
        this.caller = caller;
    }

    Versioned<ServiceView> versioned(ListedService service) {
        return new Versioned<>(view(service), service.version());
    }

    ServiceView view(ListedService service) {
        return new ServiceView(
                service.id(), service.details(), service.assuredOn(), reviews.isDue(service), actions(service));
    }

    private List<Action> actions(ListedService service) {
        var href = "/api/v1/directory/services/" + service.id();
        return caller.may("directory:write")
                ? List.of(new Action("change", href), new Action("assurance", href + "/assurance"))
                : List.of();
    }
}
