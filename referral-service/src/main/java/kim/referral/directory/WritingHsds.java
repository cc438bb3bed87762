package kim.referral.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.CodeLists;

/** A service as others read it. */
@ApplicationScoped
class WritingHsds {

    private final CodeLists codes;

    WritingHsds(CodeLists codes) {
        this.codes = codes;
    }

    HsdsService write(ListedService listed) {
        var id = listed.id();
        var details = listed.details();
        var reach = details.reachability();
        return new HsdsService(
                id,
                details.organisation(),
                null,
                details.name(),
                details.description(),
                reach.website(),
                reach.email(),
                details.status().inHsds(),
                details.interpretation(),
                details.applicationProcess(),
                details.fees(),
                details.eligibility().target(),
                details.eligibility().ageFrom(),
                details.eligibility().ageTo(),
                listed.assuredOn(),
                HsdsPhone.of(id, reach.phone()),
                HsdsSchedule.of(id, "schedule", details.schedules()),
                areas(id, details.municipalities()),
                places(id, details.locations()),
                languages(id, details.languages()),
                documents(id, details.requiredDocuments()),
                attributes(id, details));
    }

    private List<HsdsService.Area> areas(UUID id, List<String> municipalities) {
        return IntStream.range(0, municipalities.size())
                .mapToObj(index -> new HsdsService.Area(
                        PartId.of(id, "area", index),
                        id,
                        label(CodeList.MUNICIPALITIES_NRW, municipalities.get(index)),
                        municipalities.get(index),
                        "text"))
                .toList();
    }

    private static List<HsdsService.AtLocation> places(UUID id, List<ServiceAtLocation> places) {
        return IntStream.range(0, places.size())
                .mapToObj(index -> new HsdsService.AtLocation(
                        PartId.of(id, "at", index),
                        id,
                        places.get(index).location(),
                        null,
                        HsdsSchedule.of(id, "at/" + index, places.get(index).schedules())))
                .toList();
    }

    private List<HsdsService.Language> languages(UUID id, List<String> languages) {
        return IntStream.range(0, languages.size())
                .mapToObj(index -> new HsdsService.Language(
                        PartId.of(id, "language", index),
                        id,
                        label(CodeList.LANGUAGES, languages.get(index)),
                        languages.get(index)))
                .toList();
    }

    private static List<HsdsService.RequiredDocument> documents(UUID id, List<String> documents) {
        return IntStream.range(0, documents.size())
                .mapToObj(index ->
                        new HsdsService.RequiredDocument(PartId.of(id, "document", index), id, documents.get(index)))
                .toList();
    }

    private List<HsdsAttribute> attributes(UUID id, ServiceDetails details) {
        var attributes = new ArrayList<HsdsAttribute>();
        details.topics()
                .forEach(topic -> attributes.add(HsdsAttribute.of(
                        id, attributes.size(), HsdsAttribute.TOPICS, topic, label(CodeList.TOPICS, topic), null)));
        var capacity = details.capacity();
        attributes.add(HsdsAttribute.of(
                id,
                attributes.size(),
                HsdsAttribute.CAPACITY_STATE,
                capacity.state().name(),
                capacity.state().label().de(),
                capacity.asOf() == null ? null : capacity.asOf().toString()));
        if (capacity.note() != null) {
            attributes.add(
                    text(id, attributes.size(), HsdsAttribute.CAPACITY_NOTE, "Hinweis zu Plätzen", capacity.note()));
        }
        details.assumptions()
                .forEach(assumed ->
                        attributes.add(text(id, attributes.size(), HsdsAttribute.ASSUMPTION, "Annahme", assumed)));
        return attributes;
    }

    private static HsdsAttribute text(UUID id, int index, String taxonomy, String name, String value) {
        return HsdsAttribute.of(id, index, taxonomy, "TEXT", name, value);
    }

    private String label(CodeList list, String code) {
        return codes.find(list, code).map(found -> found.labelDe()).orElse(code);
    }
}
