package kim.local.stack;

import java.time.Duration;
import java.util.stream.Stream;
import kim.local.kafka.KafkaServer;
import kim.local.keycloak.Admin;
import kim.local.keycloak.Distribution;
import kim.local.keycloak.KeycloakServer;
import kim.local.postgres.Durability;
import kim.local.postgres.PostgresServer;
import kim.local.postgres.Role;
import kim.local.process.Checkout;
import kim.local.process.RunningPart;
import kim.local.stack.Steps.Step;

/** What waits for what when the stack starts; Keycloak is the long pole, so everything else happens beside it. */
final class Startup {

    private static final Duration LIMIT = Duration.ofSeconds(120);

    private final Checkout checkout = Checkout.find();
    private final Access access;
    private final Home home;
    private final RunningParts parts;
    private final IdentityTool identity;

    Startup(Access access, RunningParts parts) {
        this.access = access;
        this.home = access.home();
        this.parts = parts;
        this.identity = new IdentityTool(checkout.root(), access);
    }

    /** @param packaging makes the applications of the services */
    void run(Runnable packaging, Progress progress) {
        try (var steps = new Steps(progress)) {
            var packaged = steps.run("services are packaged", packaging);
            var distribution = steps.run("keycloak is built", () -> buildKeycloak(progress));
            var postgres = steps.run("postgres is ready", this::startPostgres);
            var kafka = steps.run("kafka is ready", this::startKafka);
            var keycloak = steps.run("keycloak is ready", this::startKeycloak, distribution, postgres);
            var issuerIsKnown = identity.hasAppliedRealm();
            var realm = steps.run("the realm is applied", identity::applyRealm, keycloak, packaged);
            var issuer = issuerIsKnown ? keycloak : realm;
            var services = Stream.of(Service.values())
                    .map(service ->
                            steps.run(service.title() + " is ready", () -> start(service), issuer, kafka, packaged));
            var all = Stream.concat(services, Stream.of(realm)).toArray(Step[]::new);
            var concepts = steps.run("the concepts are applied", identity::applyConcepts, all);
            steps.run("the directories are filled", identity::fillDirectories, concepts);
            steps.await();
        }
    }

    private static void buildKeycloak(Progress progress) {
        var distribution = Distribution.ofThisCheckout();
        if (!distribution.isBuilt()) {
            progress.say("unpacking and building keycloak, once ...");
        }
        distribution.provide();
    }

    private void startPostgres() {
        var server = PostgresServer.start(
                home.place("postgres"), access.ports().of(Port.POSTGRES), access.superuser(), Durability.FULL);
        parts.add(server.running());
        Stream.of(Service.values())
                .flatMap(service -> service.database(access.secrets()).stream())
                .forEach(server::createDatabase);
        server.createDatabase(KeycloakServer.database(keycloakRole()));
    }

    private void startKafka() {
        var ports = access.ports();
        var server = KafkaServer.start(home.place("kafka"), ports.of(Port.KAFKA), ports.of(Port.KAFKA_CONTROLLER));
        parts.add(server.running());
    }

    private void startKeycloak() {
        var admin = new Admin(Access.ADMIN, access.secrets().password("KIM_KEYCLOAK_ADMIN_PASSWORD"));
        var port = access.ports().of(Port.KEYCLOAK);
        var role = keycloakRole();
        var jdbcUrl = access.jdbcUrl(KeycloakServer.database(role).name());
        parts.add(KeycloakServer.start(home.log("keycloak"), port, jdbcUrl, role, admin)
                .running());
    }

    private void start(Service service) {
        var packaged = service.packaged(checkout.root());
        var log = home.log(service.title());
        var port = access.ports().of(service.port());
        var environment = new ServiceEnvironment(access).of(service);
        var node = new ServiceNode(service, packaged, home.app(service), log, port, environment);
        parts.add(RunningPart.start(node).awaitReady(LIMIT));
    }

    private Role keycloakRole() {
        return new Role("keycloak", access.secrets().password("KIM_DB_KEYCLOAK"));
    }
}
