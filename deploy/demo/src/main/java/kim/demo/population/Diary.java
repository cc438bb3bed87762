package kim.demo.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import kim.demo.concept.Concept;
import kim.demo.form.Conversation;

/** Writes down, day after day, what will happen in one case. */
final class Diary {

    private static final Weighted<String> INTERPRETATION = Weighted.of(
            List.of("NONE", "COLLEAGUE", "LAY_POOL", "PROFESSIONAL", "FAMILY", "DEVICE"),
            kind -> kind.equals("NONE") ? 50 : 10);
    private static final double NO_SHOWS = 0.05;
    private static final double ACCOMPANIED = 0.06;
    private static final int QUARTER_HOUR = 15;

    private final Concept concept;
    private final String focusArea;
    private final String language;
    private final Distributions distributions;
    private final RandomGenerator random;
    private final List<Happening> happenings = new ArrayList<>();
    private LocalDate day;

    Diary(Concept concept, CaseOutline outline, Distributions distributions, RandomGenerator random) {
        this.concept = concept;
        this.focusArea = outline.focusArea();
        this.language = outline.origin().languages().getFirst();
        this.day = outline.openedOn();
        this.distributions = distributions;
        this.random = random;
    }

    Diary note(Act act) {
        happenings.add(new Happening(day, act));
        return this;
    }

    /** Some days pass. */
    Diary later(int fewest, int most) {
        day = Workdays.after(day, fewest, most, random);
        return this;
    }

    /** [C1] The first conversation is in person. */
    Diary firstTalk() {
        var inPerson = distributions.channels.among(Distributions.Channel::inPerson);
        return note(new Act.Talk(conversation(inPerson.pick(random), false)));
    }

    Diary talk() {
        var channel = distributions.channels.pick(random);
        return note(new Act.Talk(conversation(channel, channel.inPerson() && random.nextDouble() < NO_SHOWS)));
    }

    /** So many talks, each some weeks after the one before. */
    Diary talks(int count, int fewestDays, int mostDays) {
        for (var talk = 0; talk < count; talk++) {
            later(fewestDays, mostDays).talk();
        }
        return this;
    }

    /** [B3] A question by messenger and its answer. */
    Diary messages() {
        var messenger = new Distributions.Channel("MESSENGER", false);
        return note(new Act.Messages(List.of(conversation(messenger, false), conversation(messenger, false))));
    }

    /** What happens in some of the cases. */
    Diary sometimes(double likelihood, Act act) {
        return random.nextDouble() < likelihood ? note(act) : this;
    }

    /** [C4] Files what has to be there before the phase is left; a consent may also be refused. */
    Diary fileWhatIsMandatory(String phase) {
        concept.mandatoryInstruments(phase, focusArea)
                .forEach(instrument -> note(new Act.File(
                        instrument.code(),
                        instrument.consent() ? random.nextDouble() < 0.94 ? "SIGNED" : "REFUSED" : "FILLED")));
        return this;
    }

    LocalDate day() {
        return day;
    }

    /** What has happened by the end of that day. */
    List<Happening> until(LocalDate last) {
        return happenings.stream()
                .filter(happening -> !happening.on().isAfter(last))
                .toList();
    }

    private Conversation conversation(Distributions.Channel channel, boolean noShow) {
        var accompanied = !noShow && random.nextDouble() < ACCOMPANIED;
        return new Conversation(
                day,
                QUARTER_HOUR * random.nextInt(1, 6),
                channel.code(),
                language,
                INTERPRETATION.pick(random),
                distributions.topics.pickSeveral(random.nextInt(1, 4), random),
                accompanied ? "Behördentermin" : null,
                noShow);
    }
}
