package kim.identity.directory;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The directory of one Kreis, in the words of HSDS 3; what it says is referral-service's to judge.
 *
 * @param name of its file
 */
public record KreisDirectory(String name, ObjectNode document) {

    public String ags() {
        return document.path("ags").asText();
    }

    /** The machine client that hands it in. */
    public String administrator() {
        return "concept-" + ags();
    }
}
