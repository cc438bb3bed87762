package kim.reporting.print;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** What the coordination of the Kreis at hand has written. */
@ApplicationScoped
class AnnualTexts {

    private final Jdbi database;

    AnnualTexts(Jdbi database) {
        this.database = database;
    }

    /** In the order of blocks. */
    List<AnnualText> of(int year) {
        return database
                .withHandle(handle -> handle.createQuery(
                                "select year, block, text, version from annual_text where year = :year")
                        .bind("year", year)
                        .map((row, context) -> text(row))
                        .list())
                .stream()
                .sorted((one, other) -> one.block().compareTo(other.block()))
                .toList();
    }

    Optional<AnnualText> of(int year, TextBlock block) {
        return of(year).stream().filter(text -> text.block() == block).findFirst();
    }

    /** Writes over the version that was read. @return whether that was still the last one */
    boolean write(AnnualText text) {
        return database.withHandle(handle -> handle.createUpdate("""
                                insert into annual_text as kept (kreis, year, block, text, version)
                                values (current_setting('kim.kreis'), :year, :block, :text, 1)
                                on conflict (kreis, year, block) do update
                                set text = excluded.text, version = kept.version + 1
                                where kept.version = :version""")
                        .bind("year", text.year())
                        .bind("block", text.block())
                        .bind("text", text.text())
                        .bind("version", text.version())
                        .execute())
                == 1;
    }

    private static AnnualText text(ResultSet row) throws SQLException {
        return new AnnualText(
                row.getInt("year"),
                TextBlock.valueOf(row.getString("block")),
                row.getString("text"),
                row.getLong("version"));
    }
}
