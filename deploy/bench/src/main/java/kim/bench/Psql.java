package kim.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kim.demo.concept.KimKreis;
import kim.local.postgres.Role;
import kim.local.stack.Access;

/** PostgreSQL's own client: nothing lies between it and the database. */
record Psql(Access access, String database) {

    /** Runs the statement as a service would, in that Kreis, and lets the answer go. */
    void run(KimKreis kreis, String statement) {
        var script = "set kim.kreis = '%s';\n%s;\n".formatted(kreis.ags(), statement);
        try {
            var file = Files.writeString(Files.createTempFile("kim-bench", ".sql"), script);
            run(file);
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private void run(Path file) throws IOException, InterruptedException {
        var address = access.jdbcUrl(database).replaceFirst("jdbc:", "");
        var words = List.of("psql", "-q", "-v", "ON_ERROR_STOP=1", "-o", "/dev/null", "-f", file.toString(), address);
        var process = new ProcessBuilder(words).inheritIO();
        process.environment().put("PGUSER", role().name());
        process.environment().put("PGPASSWORD", role().password());
        if (process.start().waitFor() != 0) {
            throw new IllegalStateException("psql refused the statement");
        }
    }

    /** The application's own role, so that row-level security costs the same on both sides. */
    private Role role() {
        return new Role("reporting_app", access.secrets().password("KIM_DB_REPORTING_APP"));
    }
}
