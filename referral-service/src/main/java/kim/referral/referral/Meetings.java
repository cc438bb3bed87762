package kim.referral.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kim.platform.Caller;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class Meetings {

    private final Jdbi database;

    Meetings(Jdbi database) {
        this.database = database;
    }

    void add(ReferralId referral, Meeting meeting, Caller caller) {
        database.useHandle(handle -> handle.createUpdate("""
                        insert into referral_meeting (kreis, referral_id, kind, held_on, recorded_by)
                        values (current_setting('kim.kreis'), :referral, :kind, :heldOn, :by)""")
                .bind("referral", referral.id())
                .bind("kind", meeting.kind())
                .bind("heldOn", meeting.heldOn())
                .bind("by", caller.subject())
                .execute());
    }

    List<Meeting> of(ReferralId referral) {
        return database.withHandle(handle -> handle.createQuery("""
                        select kind, held_on from referral_meeting
                        where kreis = current_setting('kim.kreis') and referral_id = :referral order by id""")
                .bind("referral", referral.id())
                .map((row, context) -> new Meeting(
                        MeetingKind.valueOf(row.getString("kind")),
                        row.getDate("held_on").toLocalDate()))
                .list());
    }
}
