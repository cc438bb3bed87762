package kim.demo.client;

/** Somebody to whom Keycloak gives a token. */
public sealed interface Identity {

    /** The name by which Keycloak knows it. */
    String name();

    /** One of the test identities; all share one password. */
    record Person(String name) implements Identity {}

    /** A confidential client that acts for itself. */
    record Machine(String name) implements Identity {}
}
