package kim.cases.opening;

import jakarta.enterprise.context.ApplicationScoped;
import kim.platform.event.Announcement;
import kim.platform.event.EventType;
import kim.platform.event.Publication;
import kim.platform.event.Topic;

@ApplicationScoped
class OpeningPublication implements Publication<OpeningRefused> {

    private static final EventType REFUSED = new EventType("kim.case.opening-refused.v1");

    /** It is refused once and then never changes. */
    private static final long ONLY_VERSION = 1;

    @Override
    public Class<OpeningRefused> family() {
        return OpeningRefused.class;
    }

    @Override
    public Announcement announce(OpeningRefused refused) {
        var referral = refused.referralId().toString();
        return new Announcement(Topic.CASES, referral, REFUSED, referral, ONLY_VERSION, refused);
    }
}
