package kim.referral;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The consented request for a family of four with two languages, and what may be wrong with it. */
final class Family {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode body;

    private Family(ObjectNode body) {
        this.body = body;
    }

    static Family ofFour() {
        return new Family((ObjectNode) read("""
                {
                  "consent": {
                    "purposes": ["REGISTRATION_FORWARDING", "DATA_PROCESSING"],
                    "formVersion": "2026-01",
                    "signedOn": "2026-03-02",
                    "channel": "PAPER",
                    "language": "ara",
                    "evidence": {"reference": "niederzier/2026/17", "sha256": "%s"}
                  },
                  "municipality": "05358048",
                  "household": {"persons": [
                    {"givenName": "Amira", "familyName": "Haddad", "birthDate": "1990-04-02", "gender": "FEMALE",
                     "nationalities": ["475"], "languages": [{"code": "ara", "interpretation": true}], "role": "ADULT"},
                    {"givenName": "Karim", "familyName": "Haddad", "birthDate": "1987-11-20", "gender": "MALE",
                     "nationalities": ["475"], "languages": [{"code": "ara"}, {"code": "eng"}], "role": "ADULT"},
                    {"givenName": "Sami", "familyName": "Haddad", "birthDate": "2016-09-14", "gender": "MALE",
                     "nationalities": ["475"], "languages": [{"code": "ara"}], "role": "CHILD"},
                    {"givenName": "Lina", "familyName": "Haddad", "birthDate": "2021-01-30", "gender": "FEMALE",
                     "nationalities": ["475"], "languages": [{"code": "ara"}], "role": "CHILD"}
                  ]},
                  "contact": {"phone": "+49 2428 555010", "preferredChannel": "PHONE", "email": "haddad@example.org",
                              "address": {"street": "Musterweg", "houseNumber": "3", "postalCode": "52382", "city": "Niederzier"}}
                }""".formatted("0a".repeat(32))));
    }

    Family with(String pointer, String json) {
        var field = JsonPointer.compile(pointer);
        var parent = body.at(field.head());
        if (parent instanceof ArrayNode array) {
            array.set(field.last().getMatchingIndex(), read(json));
        } else {
            ((ObjectNode) parent).set(field.last().getMatchingProperty(), read(json));
        }
        return this;
    }

    /** Where nothing else was said on purpose. */
    Family movedTo(String municipality) {
        return body.path("municipality").asText().equals(People.NIEDERZIER)
                ? with("/municipality", "\"%s\"".formatted(municipality))
                : this;
    }

    Family without(String pointer) {
        var field = JsonPointer.compile(pointer);
        ((ObjectNode) body.at(field.head())).remove(field.last().getMatchingProperty());
        return this;
    }

    @Override
    public String toString() {
        return body.toString();
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
