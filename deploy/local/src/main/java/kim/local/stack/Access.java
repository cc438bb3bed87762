package kim.local.stack;

import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import kim.local.postgres.Role;

/** What one needs to talk to the parts of a stack: where they are and with which secrets. */
public record Access(Home home, Ports ports, Secrets secrets) {

    static final String ADMIN = "admin";
    private static final String SUPERUSER = "postgres";

    /** Of a stack that has been started in that folder before. */
    public static Access to(Home home) {
        return new Access(home, ChoosingPorts.remembered(home.ports()), Secrets.of(home));
    }

    public URI url(Port port) {
        return URI.create("http://localhost:" + ports.of(port));
    }

    public URI issuer() {
        return url(Port.KEYCLOAK).resolve("/realms/kim");
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + ports.of(Port.KAFKA);
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + ports.of(Port.POSTGRES) + "/" + database;
    }

    public Role superuser() {
        return new Role(SUPERUSER, secrets.password("KIM_DB_SUPERUSER"));
    }

    /** All of it as the variables of a process that works on this stack: addresses, and secrets by their names. */
    public Map<String, String> environment() {
        var environment = new TreeMap<>(secrets.all());
        environment.put("KIM_GATEWAY_URL", url(Port.GATEWAY).toString());
        environment.put("KIM_PUBLIC_URL", url(Port.GATEWAY).toString());
        environment.put("KIM_CASE_SERVICE_URL", url(Port.CASE_SERVICE).toString());
        environment.put("KIM_REFERRAL_SERVICE_URL", url(Port.REFERRAL_SERVICE).toString());
        environment.put("KIM_REPORTING_SERVICE_URL", url(Port.REPORTING_SERVICE).toString());
        environment.put("KIM_KEYCLOAK_URL", url(Port.KEYCLOAK).toString());
        environment.put("KIM_KEYCLOAK_ADMIN", ADMIN);
        environment.put("KIM_ISSUER", issuer().toString());
        environment.put("KIM_KAFKA", bootstrapServers());
        environment.put("KIM_POSTGRES", "127.0.0.1:" + ports.of(Port.POSTGRES));
        environment.put("KIM_LOGINS_FILE", home.logins().toString());
        environment.put("KIM_DEMO", "true");
        return environment;
    }

    /** The secret of a machine client such as {@code meldeamt-niederzier}. */
    public String clientSecret(String client) {
        return secrets.password(Service.variable("KIM_SECRET_", client));
    }

    /** The password of every test identity. */
    public String demoPassword() {
        return secrets.password("KIM_DEMO_PASSWORD");
    }
}
