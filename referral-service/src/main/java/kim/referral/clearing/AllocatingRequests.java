package kim.referral.clearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kim.platform.BadInput;
import kim.platform.ExpectedVersion;
import kim.platform.NotVisible;
import kim.platform.StepRefused;
import kim.platform.VersionConflict;
import kim.platform.Wording;
import kim.platform.idempotency.Idempotent;
import kim.referral.referral.ReferralId;

/** The weekly round [Z2]: many requests are assigned at once, each by itself; one that cannot be holds up no other. */
@ApplicationScoped
class AllocatingRequests {

    private static final Wording GONE = new Wording("Die Anfrage wartet nicht mehr", "the request waits no longer");
    private static final Wording CHANGED =
            new Wording("Die Anfrage wurde inzwischen geändert", "the request was changed meanwhile");

    private final Assigning assigning;

    AllocatingRequests(Assigning assigning) {
        this.assigning = assigning;
    }

    @Idempotent
    @Transactional
    AllocationAnswer allocate(AllocationRequest request, Locale locale) {
        return new AllocationAnswer(
                request.items().stream().map(item -> allocate(item, locale)).toList());
    }

    private AllocationAnswer.Item allocate(AllocationRequest.Item item, Locale locale) {
        try {
            var expected = new ExpectedVersion("\"%d\"".formatted(item.version()));
            var assigned = assigning.assign(new ReferralId(item.request()), expected, item.assignment());
            return new AllocationAnswer.Item(item.request(), assigned.view(), null);
        } catch (NotVisible e) {
            return refused(item, GONE.in(locale));
        } catch (VersionConflict e) {
            return refused(item, CHANGED.in(locale));
        } catch (BadInput e) {
            return refused(
                    item, joined(e.violations().stream().map(it -> it.message()).toList(), locale));
        } catch (StepRefused e) {
            return refused(item, joined(e.unmet().stream().map(it -> it.text()).toList(), locale));
        }
    }

    private static AllocationAnswer.Item refused(AllocationRequest.Item item, String why) {
        return new AllocationAnswer.Item(item.request(), null, why);
    }

    private static String joined(List<Wording> texts, Locale locale) {
        return texts.stream().map(text -> text.in(locale)).collect(Collectors.joining("; "));
    }
}
