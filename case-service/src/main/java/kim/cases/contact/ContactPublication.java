package kim.cases.contact;

import jakarta.enterprise.context.ApplicationScoped;
import kim.platform.event.Announcement;
import kim.platform.event.EventType;
import kim.platform.event.Publication;
import kim.platform.event.Topic;

@ApplicationScoped
class ContactPublication implements Publication<ContactRecorded.News> {

    private static final EventType RECORDED = new EventType("kim.case.contact-recorded.v1");

    @Override
    public Class<ContactRecorded.News> family() {
        return ContactRecorded.News.class;
    }

    @Override
    public Announcement announce(ContactRecorded.News news) {
        var caseId = news.event().caseId().toString();
        return new Announcement(Topic.CASES, caseId, RECORDED, caseId, news.version(), news.event());
    }
}
