package kim.cases.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kim.platform.crypto.Vault;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What lies sealed in the tables, opened for the person whose it is [D6]. */
@ApplicationScoped
class SealedColumns {

    private static final List<Sealed> ALL = List.of(
            new Sealed("health_needs", "id"), new Sealed("answers", "owner_id"), new Sealed("words", "words_owner"));

    /** By table; the features that seal say so, up to the row's id. */
    private static final Map<String, String> PLACES = Map.of(
            "person", "person.health-needs/",
            "filled_form", "form.answers/",
            "admission_decision", "admission.words/",
            "waiting_mark", "waiting.words/");

    private final Vault vault;
    private final Jdbi database;

    SealedColumns(Vault vault, Jdbi database) {
        this.vault = vault;
        this.database = database;
    }

    /** The row with its sealed columns in the clear; a column that nobody can open any more is left out. */
    Map<String, @Nullable Object> opened(String table, Map<String, @Nullable Object> row) {
        var clear = new LinkedHashMap<>(row);
        for (var column : ALL) {
            if (row.get(column.name()) != null) {
                clear.put(column.name(), open(column, table, row).orElse(null));
            }
        }
        return clear;
    }

    private Optional<String> open(Sealed column, String table, Map<String, @Nullable Object> row) {
        var owner = UUID.fromString(String.valueOf(row.get(column.owner())));
        var bytes =
                HexFormat.of().parseHex(String.valueOf(row.get(column.name())).substring("\\x".length()));
        return bytes.length == 0 ? Optional.empty() : vault.openText(owner, place(table, row), bytes);
    }

    private String place(String table, Map<String, @Nullable Object> row) {
        if (table.equals("past_words")) {
            var part = UUID.fromString(String.valueOf(row.get("part_id")));
            return place(tableOf(part)) + part;
        }
        return place(table) + row.get("id");
    }

    private static String place(String table) {
        return PLACES.getOrDefault(table, table + ".words/");
    }

    /** What is said anew is kept in one table for all. */
    private String tableOf(UUID part) {
        return database.withHandle(handle ->
                handle.createQuery("""
                        select 'goal' from goal where id = :part union all
                        select 'measure' from measure where id = :part union all
                        select 'success' from success where id = :part union all
                        select 'assessment' from assessment where id = :part""").bind("part", part).mapTo(String.class).one());
    }

    /** @param owner the column that names whose key it is */
    private record Sealed(String name, String owner) {}
}
