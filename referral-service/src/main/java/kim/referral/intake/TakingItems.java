package kim.referral.intake;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import kim.platform.BadInput;
import kim.platform.OneAtATime;
import kim.platform.problem.CheckedPart;
import kim.platform.problem.CheckedParts;

/** Items with keys of their sender's, each taken in once or refused by itself, in the transaction of whoever received them. */
@ApplicationScoped
class TakingItems {

    private final TakingIn takingIn;
    private final Intakes intakes;
    private final CheckedParts parts;
    private final OneAtATime oneAtATime;
    private final Clock clock;

    TakingItems(TakingIn takingIn, Intakes intakes, CheckedParts parts, OneAtATime oneAtATime, Clock clock) {
        this.takingIn = takingIn;
        this.intakes = intakes;
        this.parts = parts;
        this.oneAtATime = oneAtATime;
        this.clock = clock;
    }

    List<ItemAnswer> take(List<JsonNode> items, Office office, Locale locale) {
        // Batches of one office wait for each other, so that no item comes in twice.
        oneAtATime.await("intakes of office", office.code());
        return IntStream.range(0, items.size())
                .mapToObj(index -> take(index, items.get(index), office, locale))
                .toList();
    }

    private ItemAnswer take(int index, JsonNode node, Office office, Locale locale) {
        return switch (parts.read(node, BatchItem.class, locale)) {
            case CheckedPart.Fine<BatchItem>(var item) -> take(index, item, node, office, locale);
            case CheckedPart.Wrong<BatchItem>(var mistakes) ->
                ItemAnswer.refused(index, node.path("key").asText(null), mistakes);
        };
    }

    private ItemAnswer take(int index, BatchItem item, JsonNode node, Office office, Locale locale) {
        var key = ItemKey.of(item.key(), node.path("request").toString());
        var known = intakes.ofItem(office.code(), item.key());
        if (known.isPresent()) {
            return again(index, known.get(), key, locale);
        }
        try {
            return ItemAnswer.received(index, item.key(), takingIn.take(item.request(), office, key));
        } catch (BadInput refusal) {
            return ItemAnswer.refused(index, item.key(), CheckedParts.mistakes(refusal, "/request", locale));
        }
    }

    private ItemAnswer again(int index, Intake known, ItemKey key, Locale locale) {
        return known.is(key)
                ? ItemAnswer.repeated(index, key.key(), known.receipt(LocalDate.now(clock)))
                : ItemAnswer.refused(index, key.key(), CheckedParts.mistakes(keyOfAnother(), "", locale));
    }

    private static BadInput keyOfAnother() {
        return new BadInput(
                "/key", "Dieser Schlüssel gehört zu einer anderen Meldung", "this key belongs to another item");
    }
}
