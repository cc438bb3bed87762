package kim.cases.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import kim.platform.event.Announcement;
import kim.platform.event.EventType;
import kim.platform.event.Publication;
import kim.platform.event.Topic;

@ApplicationScoped
class PostLoadPublication implements Publication<PostLoadChanged> {

    private static final EventType CHANGED = new EventType("kim.case.post-load-changed.v1");

    @Override
    public Class<PostLoadChanged> family() {
        return PostLoadChanged.class;
    }

    @Override
    public Announcement announce(PostLoadChanged changed) {
        return new Announcement(Topic.CASES, changed.post(), CHANGED, changed.post(), changed.version(), changed);
    }
}
