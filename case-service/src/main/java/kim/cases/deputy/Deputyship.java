package kim.cases.deputy;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import kim.platform.KreisOwned;
import kim.platform.PostCode;
import kim.platform.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/** One post acts for another of its organisation, from a day to a day; the responsibility stays where it is [Z6]. */
@Entity
class Deputyship extends KreisOwned {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "code", column = @Column(name = "post"))
    private PostCode post;

    @Embedded
    @AttributeOverride(name = "code", column = @Column(name = "deputy"))
    private PostCode deputy;

    private String organisation;
    private LocalDate since;
    private LocalDate until;
    private String reason;
    private String namedBy;
    private @Nullable LocalDate endedOn;

    protected Deputyship() {}

    Deputyship(NameDeputyRequest named, String organisation, String namedBy) {
        this.id = TimeOrderedId.next();
        this.post = named.post();
        this.deputy = named.deputy();
        this.organisation = organisation;
        this.since = named.since();
        this.until = named.until();
        this.reason = named.reason();
        this.namedBy = namedBy;
    }

    /** Ends before its time; from that day on the deputy acts no more. A second end changes nothing. */
    void end(LocalDate on) {
        if (endedOn == null) {
            endedOn = on;
        }
    }

    UUID id() {
        return id;
    }

    PostCode post() {
        return post;
    }

    DeputyshipView view() {
        return new DeputyshipView(id, post.code(), deputy.code(), organisation, since, until, reason, namedBy, endedOn);
    }
}
