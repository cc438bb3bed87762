package kim.cases.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kim.platform.crypto.Vault;
import org.jspecify.annotations.Nullable;

/** What lies sealed in the tables, opened for the person whose it is [D6]. */
@ApplicationScoped
class SealedColumns {

    private static final List<Sealed> ALL = List.of(
            new Sealed("person", "health_needs", "id", "person.health-needs/"),
            new Sealed("filled_form", "answers", "owner_id", "form.answers/"));

    private final Vault vault;

    SealedColumns(Vault vault) {
        this.vault = vault;
    }

    /** The row with its sealed columns in the clear; a column that nobody can open any more is left out. */
    Map<String, @Nullable Object> opened(String table, Map<String, @Nullable Object> row) {
        var clear = new LinkedHashMap<>(row);
        ALL.stream()
                .filter(column -> column.table().equals(table) && row.get(column.name()) != null)
                .forEach(column -> clear.put(column.name(), open(column, row).orElse(null)));
        return clear;
    }

    private Optional<String> open(Sealed column, Map<String, @Nullable Object> row) {
        var owner = UUID.fromString(String.valueOf(row.get(column.owner())));
        var bytes =
                HexFormat.of().parseHex(String.valueOf(row.get(column.name())).substring("\\x".length()));
        return bytes.length == 0 ? Optional.empty() : vault.openText(owner, column.place() + row.get("id"), bytes);
    }

    /**
     * @param owner the column that names whose key it is
     * @param place as the feature that seals it says, up to the row's id
     */
    private record Sealed(String table, String name, String owner, String place) {}
}
