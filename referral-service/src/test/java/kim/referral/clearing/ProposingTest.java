package kim.referral.clearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kim.platform.OrganisationCode;
import kim.platform.PostCode;
import kim.platform.codelist.CodeLists;
import kim.referral.concept.BuildingBlock;
import kim.referral.concept.CaseloadGuide;
import kim.referral.concept.ClearingRule;
import kim.referral.concept.Concept;
import kim.referral.concept.FocusArea;
import kim.referral.concept.Organisation;
import kim.referral.concept.OrganisationKind;
import kim.referral.concept.Post;
import kim.referral.concept.ReferralDeadlines;
import kim.referral.concept.Responsibility;
import kim.referral.concept.TargetGroup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A small concept: two municipalities, welcome counselling everywhere, psychosocial counselling in one of them only. */
class ProposingTest {

    private static final String JUELICH = "05358024";
    private static final String NIEDERZIER = "05358048";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final OrganisationCode CARRIER = new OrganisationCode("carrier");

    private final Proposing proposing = new Proposing(new Judging(new CodeLists()));

    @Test
    @DisplayName(
            "[Z3] responsibility opens the door: municipality, and where the focus area is limited, its places [Z4]")
    void responsibility() {
        var posts = List.of(
                post("niederzier", List.of("deu")), post("juelich", List.of("deu")), post("psycho", List.of("deu")));
        var rules = List.of(
                responsible("niederzier", "WELCOME", NIEDERZIER),
                responsible("juelich", "WELCOME", JUELICH),
                responsible("psycho", "PSYCHOSOCIAL"));

        assertThat(proposed(posts, rules, family(NIEDERZIER, 34))).containsExactly("niederzier");
        assertThat(proposed(posts, rules, family(JUELICH, 34))).containsExactly("juelich", "psycho");
    }

    @Test
    @DisplayName("[Z3] best fit first, by language and locality, with the reasons in German and English")
    void orderAndReasons() {
        var posts = List.of(
                post("far", List.of("deu", "eng")),
                post("speaks", List.of("ara")),
                post("near", List.of("deu"), NIEDERZIER));
        var rules = posts.stream()
                .map(post -> responsible(post.code().code(), "WELCOME", NIEDERZIER))
                .toList();
        var demand = new Demand(
                NIEDERZIER,
                List.of(Optional.of(34)),
                List.of(Set.of("ara"), Set.of("ara", "eng")),
                Set.of(),
                Optional.empty(),
                TODAY);

        var proposals = proposing.propose(demand, concept(posts, rules));

        assertThat(proposals.stream().map(it -> it.post().code().code())).containsExactly("speaks", "far", "near");
        assertThat(proposals.getFirst().fits().stream().map(fit -> fit.reason().de()))
                .containsExactly(
                        "Willkommensberatung in Niederzier",
                        "spricht Arabisch",
                        "Auslastung nicht bewertet",
                        "kein fester Dienstort");
        assertThat(proposals.getFirst().fits().stream().map(fit -> fit.reason().en()))
                .contains("Welcome counselling in Niederzier", "speaks Arabic");
        assertThat(proposals.stream().map(Proposal::score)).containsExactly(70, 55, 50);
    }

    @Test
    @DisplayName("[Z3] an age outside leaves a post out, an age that is not known does not [K7]")
    void age() {
        var posts = List.of(post("adults", List.of("deu")));
        var rules =
                List.of(new Responsibility(new PostCode("adults"), "WELCOME", List.of(NIEDERZIER), 18, 64, List.of()));

        assertThat(proposed(posts, rules, family(NIEDERZIER, 12))).isEmpty();
        assertThat(proposed(posts, rules, family(NIEDERZIER, 12, 18))).containsExactly("adults");
        var unknown = new Demand(NIEDERZIER, List.of(Optional.empty()), List.of(), Set.of(), Optional.empty(), TODAY);
        assertThat(proposed(posts, rules, unknown)).containsExactly("adults");
    }

    @Test
    @DisplayName("[Z3] who is there for one target group only comes after those who are there for everybody")
    void targetGroup() {
        var posts = List.of(post("some", List.of("deu")), post("all", List.of("deu")));
        var rules = List.of(
                new Responsibility(new PostCode("some"), "WELCOME", List.of(), null, null, List.of("REFUGEES")),
                responsible("all", "WELCOME", NIEDERZIER));

        assertThat(proposed(posts, rules, family(NIEDERZIER, 34))).containsExactly("all", "some");
    }

    @Test
    @DisplayName("[Z2] neither a vacant post is proposed, nor one that declined, nor one of another building block")
    void notThese() {
        var vacant =
                new Post(new PostCode("vacant"), CARRIER, BuildingBlock.II, 1, "", null, null, List.of(), null, true);
        var later = new Post(
                new PostCode("later"),
                CARRIER,
                BuildingBlock.II,
                1,
                "",
                null,
                null,
                List.of(),
                TODAY.plusDays(1),
                false);
        var authority = new Post(
                new PostCode("authority"), CARRIER, BuildingBlock.III, 1, "", null, null, List.of(), null, false);
        var declined = post("declined", List.of());
        var posts = List.of(vacant, later, authority, declined);
        var rules = posts.stream()
                .map(post -> responsible(post.code().code(), "WELCOME", NIEDERZIER))
                .toList();
        var demand = new Demand(
                NIEDERZIER,
                List.of(Optional.of(34)),
                List.of(),
                Set.of(new PostCode("declined")),
                Optional.empty(),
                TODAY);

        assertThat(proposed(posts, rules, demand)).isEmpty();
    }

    @Test
    @DisplayName("[Z3] [Z5] free capacity counts by the guide; being over it puts a post back, and never out")
    void capacity() {
        var posts = List.of(post("over", List.of()), post("half", List.of()), post("free", List.of()));
        var rules = posts.stream()
                .map(post -> responsible(post.code().code(), "WELCOME", NIEDERZIER))
                .toList();
        var load = Map.of(new PostCode("over"), 70, new PostCode("half"), 30);
        var demand = new Demand(NIEDERZIER, List.of(Optional.of(34)), List.of(), Set.of(), Optional.of(load), TODAY);

        var proposals = proposing.propose(demand, concept(posts, rules));

        assertThat(proposals.stream().map(it -> it.post().code().code())).containsExactly("free", "half", "over");
        assertThat(proposals.stream().map(Proposal::score)).containsExactly(60, 50, 40);
        assertThat(proposals.getLast().fits().stream().map(fit -> fit.reason().de()))
                .contains("70 laufende Fälle, Richtwert bis 60");
    }

    private List<String> proposed(List<Post> posts, List<Responsibility> responsibilities, Demand demand) {
        return proposing.propose(demand, concept(posts, responsibilities)).stream()
                .map(proposal -> proposal.post().code().code())
                .toList();
    }

    private static Demand family(String municipality, Integer... ages) {
        return new Demand(
                municipality, Stream.of(ages).map(Optional::of).toList(), List.of(), Set.of(), Optional.empty(), TODAY);
    }

    private static Post post(String code, List<String> languages) {
        return new Post(new PostCode(code), CARRIER, BuildingBlock.II, 1, "", null, null, languages, null, false);
    }

    private static Post post(String code, List<String> languages, String location) {
        return new Post(new PostCode(code), CARRIER, BuildingBlock.II, 1, "", location, null, languages, null, false);
    }

    private static Responsibility responsible(String post, String focusArea, String... municipalities) {
        return new Responsibility(new PostCode(post), focusArea, List.of(municipalities), null, null, List.of());
    }

    private static Concept concept(List<Post> posts, List<Responsibility> responsibilities) {
        return new Concept(
                List.of(
                        new FocusArea("WELCOME", "Willkommensberatung", "Welcome counselling", List.of()),
                        new FocusArea(
                                "PSYCHOSOCIAL",
                                "Psychosoziale Beratung",
                                "Psychosocial counselling",
                                List.of(JUELICH))),
                List.of(new TargetGroup("REFUGEES", "Geflüchtete", "Refugees")),
                List.of(new Organisation(CARRIER, "Träger", OrganisationKind.CARRIER, null, null)),
                posts,
                responsibilities,
                List.of(),
                new ClearingRule(false),
                new ReferralDeadlines(3, 7, 14),
                new CaseloadGuide(new CaseloadGuide.Range(50, 60), new CaseloadGuide.Range(20, 30)),
                null,
                null);
    }
}
