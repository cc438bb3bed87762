package kim.reporting.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kim.platform.Kreis;
import org.jdbi.v3.core.Jdbi;

/** The documents there are: published ones of every Kreis, and within a Kreis its own drafts. */
@ApplicationScoped
public class Documents {

    private final Jdbi database;
    private final ObjectReader json;

    Documents(Jdbi database, ObjectMapper json) {
        this.database = database;
        this.json = json.readerFor(Document.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** Who asks for a Kreis finds that Kreis's own, drafts among them; the Land finds what is published. */
    public Optional<Document> visible(UUID id, Kreis asking) {
        var table = asking.equals(Kreis.LAND) ? "published_report" : "report";
        return database.withHandle(
                handle -> handle.createQuery("select document from %s where id = :id".formatted(table))
                        .bind("id", id)
                        .mapTo(String.class)
                        .findOne()
                        .map(this::read));
    }

    /** Whoever asks. */
    public Optional<Document> published(UUID id) {
        return visible(id, Kreis.LAND);
    }

    /** A Kreis's own, published or not; the final version where there is one. */
    public Optional<Document> ownOf(Kreis kreis, String period) {
        return database.withHandle(handle -> handle.createQuery("""
                        select document from report where kreis = :kreis and period = :period order by state limit 1""")
                .bind("kreis", kreis.ags())
                .bind("period", period)
                .mapTo(String.class)
                .findOne()
                .map(this::read));
    }

    /** The final version where it is published, else the provisional one. */
    public Optional<Document> published(String kreis, String period) {
        return database.withHandle(handle -> handle.createQuery("""
                        select document from published_report where kreis = :kreis and period = :period
                        order by state limit 1""")
                .bind("kreis", kreis)
                .bind("period", period)
                .mapTo(String.class)
                .findOne()
                .map(this::read));
    }

    /** One of each Kreis, without that of the Land; in the order of AGS. */
    public List<Document> published(String period) {
        return database.withHandle(
                handle -> handle.createQuery("""
                        select distinct on (kreis) document from published_report
                        where period = :period and kreis <> '05' order by kreis, state""").bind("period", period).mapTo(String.class).list().stream()
                        .map(this::read)
                        .toList());
    }

    /** The periods of which anything is published, the latest first. */
    public List<String> periods() {
        return database.withHandle(
                handle -> handle.createQuery("select distinct period from published_report order by period desc")
                        .mapTo(String.class)
                        .list());
    }

    private Document read(String document) {
        try {
            return json.readValue(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a report was kept that is not readable", e);
        }
    }
}
