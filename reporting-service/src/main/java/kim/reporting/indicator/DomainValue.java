package kim.reporting.indicator;

import kim.platform.Wording;

/**
 * A value that a dimension has in a Kreis, whether anything is counted there or not.
 *
 * @param zeroByRule the concept does not provide for it, so that nothing is to be expected
 */
public record DomainValue(String code, Wording label, boolean zeroByRule) {

    static DomainValue of(String code, Wording label) {
        return new DomainValue(code, label, false);
    }
}
