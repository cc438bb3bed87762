package kim.local.keycloak;

/** The account that Keycloak creates at its first start. */
public record Admin(String name, String password) {

    @Override
    public String toString() {
        return name;
    }
}
