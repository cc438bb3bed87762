package kim.cases.concept;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kim.cases.concept.ConceptWarning.Kind;
import kim.platform.Wording;
import kim.platform.codelist.Code;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.CodeLists;

/** Says in words what a valid concept leaves open or gives to several. */
@ApplicationScoped
class FindingWarnings {

    private final CodeLists codes;

    FindingWarnings(CodeLists codes) {
        this.codes = codes;
    }

    List<ConceptWarning> in(Concept concept) {
        return Stream.of(responsibilities(concept), idlePosts(concept), missing(concept), unclearing(concept))
                .flatMap(found -> found)
                .toList();
    }

    private Stream<ConceptWarning> responsibilities(Concept concept) {
        return Coverage.of(concept).entrySet().stream()
                .filter(found -> found.getKey().posts().size() != 1)
                .map(found -> responsibility(
                        found.getKey(), found.getValue(), where(found.getValue(), concept.municipalities())));
    }

    private static ConceptWarning responsibility(Coverage found, List<String> municipalities, Wording where) {
        var posts = found.posts();
        var names = String.join(", ", posts);
        var ages = found.ages();
        var de = found.area().labelDe() + ages.inWords().de() + where.de();
        var en = found.area().labelEn() + ages.inWords().en() + where.en();
        return new ConceptWarning(
                posts.isEmpty() ? Kind.GAP : Kind.OVERLAP,
                found.area().code(),
                municipalities,
                ages.fromOrBirth(),
                ages.to(),
                posts,
                posts.isEmpty()
                        ? new Wording(de + ": keine Stelle ist zuständig", en + ": no post is responsible")
                        : new Wording(
                                "%s: %d Stellen sind zuständig (%s)".formatted(de, posts.size(), names),
                                "%s: %d posts are responsible (%s)".formatted(en, posts.size(), names)));
    }

    private static Stream<ConceptWarning> idlePosts(Concept concept) {
        var busy = concept.responsibilities().stream().map(Responsibility::post).collect(Collectors.toSet());
        return concept.posts().stream()
                .filter(post -> post.buildingBlock() == BuildingBlock.II && !busy.contains(post.code()))
                .map(post -> new ConceptWarning(
                        Kind.IDLE_POST,
                        null,
                        List.of(),
                        null,
                        null,
                        List.of(post.code()),
                        new Wording(
                                "Die Stelle %s ist für nichts zuständig".formatted(post.code()),
                                "the post %s is responsible for nothing".formatted(post.code()))));
    }

    private Stream<ConceptWarning> missing(Concept concept) {
        return codes.all(CodeList.MUNICIPALITIES_NRW).stream()
                .filter(code -> code.attribute("kreis_ags").equals(concept.ags()))
                .filter(code -> !concept.municipalities().contains(code.code()))
                .map(code -> local(
                        Kind.MUNICIPALITY_MISSING,
                        code,
                        "%s liegt im Kreis und fehlt im Konzept",
                        "%s lies in the Kreis and is missing in the concept"));
    }

    /** [Z2] Where municipalities clear first, one without a body to do so would let requests lie. */
    private Stream<ConceptWarning> unclearing(Concept concept) {
        var clearing = concept.organisations().stream()
                .filter(body -> body.kind() == OrganisationKind.MUNICIPALITY)
                .map(Organisation::municipality)
                .collect(Collectors.toSet());
        return concept.municipalities().stream()
                .filter(ags -> concept.clearing().municipalityFirst() && !clearing.contains(ags))
                .flatMap(ags -> codes.find(CodeList.MUNICIPALITIES_NRW, ags).stream())
                .map(code -> local(
                        Kind.NO_MUNICIPAL_CLEARING,
                        code,
                        "In %s klärt zuerst die Kommune, es gibt dort aber keine Organisation der Art MUNICIPALITY",
                        "in %s the municipality clears first, but has no organisation of the kind MUNICIPALITY"));
    }

    private static ConceptWarning local(Kind kind, Code municipality, String de, String en) {
        var name = municipality.labelDe();
        return new ConceptWarning(
                kind,
                null,
                List.of(municipality.code()),
                null,
                null,
                List.of(),
                new Wording(de.formatted(name), en.formatted(name)));
    }

    private Wording where(List<String> municipalities, List<String> all) {
        if (municipalities.size() == all.size() && all.size() > 1) {
            return new Wording(" im ganzen Kreis", " in the whole Kreis");
        }
        var names = municipalities.stream()
                .flatMap(ags -> codes.find(CodeList.MUNICIPALITIES_NRW, ags).stream())
                .map(Code::labelDe)
                .collect(Collectors.joining(", "));
        return new Wording(" in " + names, " in " + names);
    }
}
