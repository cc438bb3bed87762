package kim.demo.concept;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kim.demo.client.Identity;

/** The concept of a Kreis, read from the API. */
public final class Concept {

    private final JsonNode document;
    private final Map<String, Post> posts;
    private final List<Responsibility> responsibilities;

    public Concept(JsonNode document) {
        this.document = document;
        this.posts = each("posts").map(Post::of).collect(Collectors.toUnmodifiableMap(Post::code, post -> post));
        this.responsibilities = each("responsibilities")
                .map(Responsibility::of)
                .filter(one -> posts.containsKey(one.post()))
                .toList();
    }

    public String ags() {
        return document.path("ags").asText();
    }

    public List<String> municipalities() {
        return texts(document.path("municipalities")).toList();
    }

    public List<String> accessRoutes() {
        return texts(document.path("accessRoutes")).toList();
    }

    public List<String> legalMatters() {
        return texts(document.path("legalMatters")).toList();
    }

    public List<String> caseTypes() {
        return each("caseTypes").map(type -> type.path("code").asText()).toList();
    }

    /** Whether a new case is nothing yet until somebody decides. */
    public boolean beginsUndecided() {
        return document.path("initialType").asText().equals("UNDECIDED");
    }

    public List<String> criteria() {
        return each("/admission/criteria").map(one -> one.path("code").asText()).toList();
    }

    public int threshold() {
        return document.at("/admission/threshold").asInt();
    }

    /** [C4] What has to be on file before a case of the focus area leaves the phase. */
    public List<Instrument> mandatoryInstruments(String phase, String focusArea) {
        return each("phases")
                .filter(described -> described.path("code").asText().equals(phase))
                .flatMap(described -> stream(described.path("instruments")))
                .filter(instrument -> instrument.path("mandatory").asBoolean())
                .filter(instrument -> isFor(instrument, focusArea))
                .map(instrument -> new Instrument(
                        instrument.path("code").asText(),
                        instrument.path("consent").asBoolean()))
                .toList();
    }

    public Post post(String code) {
        return Optional.ofNullable(posts.get(code)).orElseThrow();
    }

    /** The posts that lead cases and were held on that day, by code. */
    public List<Post> caseManagersOn(LocalDate day) {
        return posts.values().stream()
                .filter(post -> post.isCaseManagersOn(day))
                .sorted(Comparator.comparing(Post::code))
                .toList();
    }

    /** Who can be responsible for somebody there on that day, each as a post and a focus area. */
    public List<Responsibility> responsibilitiesIn(String municipality, LocalDate day) {
        return responsibilities.stream()
                .filter(one -> one.servesMunicipality(municipality))
                .filter(one -> servesFocusArea(one.focusArea(), municipality))
                .filter(one -> post(one.post()).isCaseManagersOn(day))
                .toList();
    }

    /** The organisation that is the Kreis itself. */
    public String administration() {
        return organisations("kind", "KREIS").findFirst().orElseThrow();
    }

    /** The first organisation of that authority kind, such as ABH. */
    public String authority(String kind) {
        return organisations("authority", kind).findFirst().orElseThrow();
    }

    /** Who coordinates in the demo. */
    public Identity coordinator() {
        return new Identity.Person("coordinator-" + administration());
    }

    /** Who answers for an authority in the demo. */
    public Identity clerk(String authority) {
        return new Identity.Person("clerk-" + authority);
    }

    /** Who holds the post in the demo; posts of a closed focus area have a holder of their own [W2]. */
    public Identity caseManager(String post) {
        var held = post(post);
        var own = isClosed(held.focusArea())
                ? "-" + held.focusArea().toLowerCase(Locale.ROOT).replace('_', '-')
                : "";
        return new Identity.Person("case-manager-" + held.organisation() + own);
    }

    public boolean isClosed(String focusArea) {
        return focusArea(focusArea).anyMatch(area -> area.path("closed").asBoolean());
    }

    private boolean servesFocusArea(String code, String municipality) {
        return focusArea(code)
                .map(area -> texts(area.path("municipalities")).toList())
                .anyMatch(limited -> limited.isEmpty() || limited.contains(municipality));
    }

    private Stream<JsonNode> focusArea(String code) {
        return each("focusAreas").filter(area -> area.path("code").asText().equals(code));
    }

    private Stream<String> organisations(String property, String value) {
        return each("organisations")
                .filter(one -> one.path(property).asText().equals(value))
                .map(one -> one.path("code").asText());
    }

    private Stream<JsonNode> each(String part) {
        return stream(part.startsWith("/") ? document.at(part) : document.path(part));
    }

    private static boolean isFor(JsonNode instrument, String focusArea) {
        var areas = texts(instrument.path("focusAreas")).toList();
        return areas.isEmpty() || areas.contains(focusArea);
    }

    private static Stream<String> texts(JsonNode list) {
        return stream(list).map(JsonNode::asText);
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
