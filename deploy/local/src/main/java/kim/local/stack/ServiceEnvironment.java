package kim.local.stack;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kim.local.postgres.Database;

/** What a service is told by its environment, here as in production. */
final class ServiceEnvironment {

    private final Access access;

    ServiceEnvironment(Access access) {
        this.access = access;
    }

    Map<String, String> of(Service service) {
        var environment = new TreeMap<String, String>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("KIM_HTTP_PORT", Integer.toString(access.ports().of(service.port())));
        environment.put("KIM_ISSUER", access.issuer().toString());
        environment.put("KIM_CASE_SERVICE_URL", access.url(Port.CASE_SERVICE).toString());
        environment.put(
                "KIM_REFERRAL_SERVICE_URL", access.url(Port.REFERRAL_SERVICE).toString());
        environment.put(
                "KIM_REPORTING_SERVICE_URL", access.url(Port.REPORTING_SERVICE).toString());
        environment.put("KIM_DEMO_CLOCK", "true");
        if (service == Service.REPORTING_SERVICE) {
            environment.put("KIM_DASHBOARD_SECRET", access.clientSecret("kim-dashboard"));
        }
        service.database(access.secrets()).ifPresent(database -> addStorage(environment, service, database));
        return environment;
    }

    private void addStorage(Map<String, String> environment, Service service, Database database) {
        environment.put("KIM_DB_URL", access.jdbcUrl(database.name()));
        environment.put("KIM_DB_USER", database.application().name());
        environment.put("KIM_DB_PASSWORD", database.application().password());
        environment.put("KIM_DB_OWNER_USER", database.owner().name());
        environment.put("KIM_DB_OWNER_PASSWORD", database.owner().password());
        for (var role : database.further()) {
            var suffix = role.name().substring(role.name().indexOf('_') + 1).toUpperCase(Locale.ROOT);
            environment.put("KIM_DB_" + suffix + "_USER", role.name());
            environment.put("KIM_DB_" + suffix + "_PASSWORD", role.password());
        }
        environment.put("KIM_KAFKA", access.bootstrapServers());
        environment.put("KIM_SERVICE_SECRET", access.secrets().password(service.clientSecret()));
        environment.put("KIM_CURSOR_KEY", access.secrets().key("KIM_CURSOR_KEY"));
        environment.put("KIM_MASTER_KEYS", "local:" + access.secrets().key("KIM_MASTER_KEY"));
    }
}
