package kim.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The chain of hashes over the log of the Kreis at hand. */
@ApplicationScoped
class AuditSeals {

    /** What the first seal builds on. */
    private static final Seal NOTHING = new Seal(0, "0", 0, "");

    private final Jdbi database;

    AuditSeals(Jdbi database) {
        this.database = database;
    }

    Seal latest() {
        return seals("order by number desc limit 1").stream().findFirst().orElse(NOTHING);
    }

    /** Seals what no running transaction can add to any more; nothing where there is nothing new. */
    void add() {
        var latest = latest();
        database.useHandle(handle -> handle.createUpdate("""
                        insert into audit_seal (kreis, number, up_to, rows, hash)
                        select current_setting('kim.kreis'), :number, horizon, seal.rows, seal.hash
                        from (select pg_snapshot_xmin(pg_current_snapshot()) as horizon) as now,
                             seal_over(decode(:previous, 'hex'), cast(:since as xid8), horizon) as seal
                        where seal.rows > 0""")
                .bind("number", latest.number() + 1)
                .bind("previous", latest.hash())
                .bind("since", latest.upTo())
                .execute());
    }

    /** The first seal that the rows do not bear out. */
    Optional<Seal> firstBroken() {
        var previous = NOTHING;
        for (var seal : seals("order by number")) {
            if (seal.number() != previous.number() + 1 || !isBorneOut(seal, previous)) {
                return Optional.of(seal);
            }
            previous = seal;
        }
        return Optional.empty();
    }

    private boolean isBorneOut(Seal seal, Seal previous) {
        return database.withHandle(handle -> handle.createQuery("""
                        select rows = :rows and encode(hash, 'hex') = :hash
                        from seal_over(decode(:previous, 'hex'), cast(:since as xid8), cast(:upTo as xid8))""")
                .bind("rows", seal.rows())
                .bind("hash", seal.hash())
                .bind("previous", previous.hash())
                .bind("since", previous.upTo())
                .bind("upTo", seal.upTo())
                .mapTo(Boolean.class)
                .one());
    }

    private List<Seal> seals(String which) {
        return database.withHandle(handle -> handle.createQuery(
                        "select number, cast(up_to as text), rows, hash from audit_seal " + which)
                .map((row, context) -> new Seal(
                        row.getLong("number"),
                        row.getString("up_to"),
                        row.getLong("rows"),
                        HexFormat.of().formatHex(row.getBytes("hash"))))
                .list());
    }

    /** @param upTo the transaction before which everything is sealed @param hash in hexadecimal digits */
    record Seal(long number, String upTo, long rows, String hash) {}
}
