package kim.identity.realm;

/**
 * A test identity as a newcomer needs to know it.
 *
 * @param organisation code
 * @param kreis 5-digit AGS
 */
public record Login(String user, String role, String organisation, String kreis) {

    public String tabSeparated() {
        return String.join("\t", user, role, organisation, kreis);
    }
}
