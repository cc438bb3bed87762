package kim.local.stack;

/** What of the stack listens, and where it does unless somebody else is there. */
public enum Port {
    GATEWAY("gateway", 8080),
    CASE_SERVICE("case-service", 8081),
    REFERRAL_SERVICE("referral-service", 8082),
    REPORTING_SERVICE("reporting-service", 8083),
    KEYCLOAK("keycloak", 8180),
    POSTGRES("postgres", 5433),
    KAFKA("kafka", 9093),
    KAFKA_CONTROLLER("kafka-controller", 9094);

    private final String title;
    private final int usual;

    Port(String title, int usual) {
        this.title = title;
        this.usual = usual;
    }

    String title() {
        return title;
    }

    int usual() {
        return usual;
    }
}
