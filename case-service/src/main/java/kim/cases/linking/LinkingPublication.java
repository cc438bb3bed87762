package kim.cases.linking;

import jakarta.enterprise.context.ApplicationScoped;
import kim.platform.event.Announcement;
import kim.platform.event.EventType;
import kim.platform.event.Publication;
import kim.platform.event.Topic;

@ApplicationScoped
class LinkingPublication implements Publication<ReferralPrepared.News> {

    private static final EventType PREPARED = new EventType("kim.case.referral-prepared.v1");

    @Override
    public Class<ReferralPrepared.News> family() {
        return ReferralPrepared.News.class;
    }

    @Override
    public Announcement announce(ReferralPrepared.News news) {
        var caseId = news.event().caseId().toString();
        return new Announcement(Topic.CASES, caseId, PREPARED, caseId, news.version(), news.event());
    }
}
