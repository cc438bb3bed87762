package kim.local;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import kim.local.stack.Access;
import kim.local.stack.Port;

/** What a newcomer wants to know when the stack is up. */
final class Welcome {

    private static final int ROLE = 1;

    private final Access access;
    private final PrintStream out;

    Welcome(Access access, PrintStream out) {
        this.access = access;
        this.out = out;
    }

    void print() {
        out.println();
        out.println("KIM is up.");
        line("API", access.url(Port.GATEWAY).resolve("/api/v1"));
        line("dashboard", access.url(Port.GATEWAY).resolve("/dashboard"));
        line("issuer", access.issuer());
        line(
                "Keycloak",
                access.url(Port.KEYCLOAK) + "  (admin, see KIM_KEYCLOAK_ADMIN_PASSWORD in .kim/secrets.properties)");
        line("PostgreSQL", "localhost:" + access.ports().of(Port.POSTGRES));
        line("Kafka", access.bootstrapServers());
        printLogins();
        out.flush();
    }

    private void printLogins() {
        var logins = logins();
        if (logins.isEmpty()) {
            return;
        }
        out.printf(
                "%nDemo logins, password %s; one of each role, all %d in %s%n",
                access.demoPassword(), logins.size(), access.home().logins());
        oneOfEachRole(logins).forEach(login -> out.printf("  %-42s %-24s %-26s %s%n", (Object[]) login));
    }

    private List<String[]> logins() {
        var file = access.home().logins();
        try {
            return Files.notExists(file)
                    ? List.of()
                    : Files.readAllLines(file).stream()
                            .map(line -> line.split("\t", -1))
                            .filter(fields -> fields.length == 4)
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Iterable<String[]> oneOfEachRole(List<String[]> logins) {
        var byRole = new LinkedHashMap<String, String[]>();
        logins.forEach(login -> byRole.putIfAbsent(login[ROLE], login));
        return byRole.values();
    }

    private void line(String what, Object where) {
        out.printf("  %-12s %s%n", what, where);
    }
}
