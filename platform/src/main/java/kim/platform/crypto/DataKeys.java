package kim.platform.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kim.platform.Kreis;
import kim.platform.KreisScope;
import org.jdbi.v3.core.Jdbi;

/** The keys of the people of one Kreis, wrapped. None is remembered in memory: one destroyed is gone at once, everywhere. */
@ApplicationScoped
class DataKeys {

    private final Jdbi database;
    private final MasterKeys masterKeys;
    private final KreisScope scope;

    DataKeys(Jdbi database, MasterKeys masterKeys, KreisScope scope) {
        this.database = database;
        this.masterKeys = masterKeys;
        this.scope = scope;
    }

    /** The owner's key, made if there never was one; empty if it was destroyed. */
    Optional<SealingKey> ofOwner(UUID owner) {
        var existing = existing(owner);
        if (existing.isPresent()) {
            return existing;
        }
        make(owner);
        return existing(owner);
    }

    /** Empty if there never was one, or it was destroyed. */
    Optional<SealingKey> existing(UUID owner) {
        return database.withHandle(handle -> handle.createQuery(
                                "select wrapped, master_key from data_key where owner = :owner and wrapped is not null")
                        .bind("owner", owner)
                        .map((row, context) -> new Wrapped(owner, row.getBytes("wrapped"), row.getString("master_key")))
                        .findOne())
                .map(this::unwrap);
    }

    void destroy(UUID owner, String reason) {
        database.useHandle(handle -> handle.createUpdate("""
                        insert into data_key (kreis, owner, master_key, destroyed_at, reason)
                        values (current_setting('kim.kreis'), :owner, :current, clock_timestamp(), :reason)
                        on conflict (kreis, owner) do update
                        set wrapped = null, destroyed_at = excluded.destroyed_at, reason = excluded.reason
                        where data_key.destroyed_at is null""")
                .bind("owner", owner)
                .bind("current", masterKeys.current().id())
                .bind("reason", reason)
                .execute());
    }

    List<MasterKeyUse> use() {
        return database.withHandle(handle -> handle.createQuery("""
                        select master_key, master_key = :current as current, count(*) as keys from data_key
                        where wrapped is not null group by master_key order by master_key""")
                .bind("current", masterKeys.current().id())
                .map((row, context) ->
                        new MasterKeyUse(row.getString("master_key"), row.getBoolean("current"), row.getLong("keys")))
                .list());
    }

    /** Wraps under the current master key what is under an older one. */
    void rewrap() {
        wrappedOtherwise().forEach(key -> keep(key.owner(), unwrap(key)));
    }

    private List<Wrapped> wrappedOtherwise() {
        return database.withHandle(handle -> handle.createQuery("""
                        select owner, wrapped, master_key from data_key
                        where wrapped is not null and master_key <> :current for update""")
                .bind("current", masterKeys.current().id())
                .map((row, context) -> new Wrapped(
                        row.getObject("owner", UUID.class), row.getBytes("wrapped"), row.getString("master_key")))
                .list());
    }

    private void keep(UUID owner, SealingKey key) {
        var current = masterKeys.current();
        database.useHandle(handle -> handle.createUpdate(
                        "update data_key set wrapped = :wrapped, master_key = :current where owner = :owner")
                .bind("wrapped", current.key().seal(key.encoded(), place(owner)))
                .bind("current", current.id())
                .bind("owner", owner)
                .execute());
    }

    private void make(UUID owner) {
        var current = masterKeys.current();
        database.useHandle(handle -> handle.createUpdate("""
                        insert into data_key (kreis, owner, wrapped, master_key)
                        values (current_setting('kim.kreis'), :owner, :wrapped, :current) on conflict do nothing""")
                .bind("owner", owner)
                .bind("wrapped", current.key().seal(SealingKey.random().encoded(), place(owner)))
                .bind("current", current.id())
                .execute());
    }

    private SealingKey unwrap(Wrapped key) {
        return new SealingKey(masterKeys.named(key.masterKey()).key().open(key.wrapped(), place(key.owner())));
    }

    /** A wrapped key works for its owner and Kreis only. */
    private String place(UUID owner) {
        return "data key of " + owner + " in " + scope.current().map(Kreis::ags).orElseThrow();
    }

    private record Wrapped(UUID owner, byte[] wrapped, String masterKey) {}
}
