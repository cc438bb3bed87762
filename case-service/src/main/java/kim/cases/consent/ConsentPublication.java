package kim.cases.consent;

import jakarta.enterprise.context.ApplicationScoped;
import kim.platform.event.Announcement;
import kim.platform.event.EventType;
import kim.platform.event.Publication;
import kim.platform.event.Topic;

@ApplicationScoped
class ConsentPublication implements Publication<ConsentEvent.News> {

    @Override
    public Class<ConsentEvent.News> family() {
        return ConsentEvent.News.class;
    }

    @Override
    public Announcement announce(ConsentEvent.News news) {
        var id = news.event().consentId().toString();
        return new Announcement(Topic.CONSENTS, id, type(news.event()), id, news.version(), news.event());
    }

    private static EventType type(ConsentEvent event) {
        return new EventType(
                switch (event) {
                    case ConsentEvent.Given given -> "kim.consent.given.v1";
                    case ConsentEvent.Withdrawn withdrawn -> "kim.consent.withdrawn.v1";
                });
    }
}
