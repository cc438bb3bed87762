package kim.reporting.fact;

import java.util.UUID;
import kim.platform.event.CloudEvent;
import kim.platform.event.Topic;
import kim.reporting.freshness.Arrivals;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** An episode, its first leg and its persons. */
abstract class EpisodeBeginning extends FactWriter<EpisodeBegun> {

    EpisodeBeginning(String type, Arrivals arrivals, Jdbi database) {
        super(Topic.CASES, type, EpisodeBegun.class, arrivals, database);
    }

    @Override
    void write(EpisodeBegun begun, CloudEvent event, Handle handle) {
        writeEpisode(begun, event.id(), handle);
        writeFirstLeg(begun, event.id(), handle);
        new Persons(begun.caseId(), begun.episode(), event.id(), handle).write(begun.persons(), begun.openedOn());
    }

    private static void writeEpisode(EpisodeBegun begun, UUID event, Handle handle) {
        handle.createUpdate("""
                        insert into episode (kreis, case_id, episode, household_kind, access_route, referral_id,
                                             requested_on, opened_on, opened_by)
                        values (current_setting('kim.kreis'), :case, :episode, :household, :accessRoute, cast(:referral as uuid),
                                :requestedOn, :openedOn, :event)
                        on conflict do nothing""")
                .bind("case", begun.caseId())
                .bind("episode", begun.episode())
                .bind("household", begun.householdKind())
                .bind("accessRoute", begun.accessRoute())
                .bind("referral", begun.referralId())
                .bind("requestedOn", begun.requestedOn())
                .bind("openedOn", begun.openedOn())
                .bind("event", event)
                .execute();
    }

    private static void writeFirstLeg(EpisodeBegun begun, UUID event, Handle handle) {
        handle.createUpdate("""
                        insert into leg (kreis, case_id, episode, leg, type, focus_area, post, organisation,
                                         municipality, from_on, begun_by)
                        values (current_setting('kim.kreis'), :case, :episode, 1, :type, :focusArea, :post,
                                :organisation, :municipality, :openedOn, :event)
                        on conflict do nothing""")
                .bind("case", begun.caseId())
                .bind("episode", begun.episode())
                .bind("type", begun.type())
                .bind("focusArea", begun.focusArea())
                .bind("post", begun.post())
                .bind("organisation", begun.organisation())
                .bind("municipality", begun.municipality())
                .bind("openedOn", begun.openedOn())
                .bind("event", event)
                .execute();
    }
}
