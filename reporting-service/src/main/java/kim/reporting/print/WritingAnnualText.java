package kim.reporting.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import kim.platform.ExpectedVersion;
import kim.platform.VersionConflict;
import kim.platform.Versioned;

/** Coordination says in words what the figures of a year do not. */
@ApplicationScoped
class WritingAnnualText {

    private final AnnualTexts texts;

    WritingAnnualText(AnnualTexts texts) {
        this.texts = texts;
    }

    @Transactional
    Versioned<AnnualText> write(int year, TextBlock block, String text, ExpectedVersion expected) {
        var before = texts.of(year, block).map(AnnualText::version).orElse(0L);
        expected.mustMatch(before);
        if (!texts.write(new AnnualText(year, block, text, before))) {
            throw new VersionConflict();
        }
        return read(year, block);
    }

    @Transactional
    Versioned<AnnualText> read(int year, TextBlock block) {
        var text = texts.of(year, block).orElse(new AnnualText(year, block, "", 0));
        return new Versioned<>(text, text.version());
    }

    /** Every block, written or not. */
    @Transactional
    List<AnnualText> all(int year) {
        return Arrays.stream(TextBlock.values())
                .map(block -> read(year, block).view())
                .toList();
    }
}
