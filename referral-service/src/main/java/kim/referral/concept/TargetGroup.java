package kim.referral.concept;

import kim.platform.Wording;

/** Whom a responsibility may be limited to. */
public record TargetGroup(String code, String labelDe, String labelEn) {

    public Wording label() {
        return new Wording(labelDe, labelEn);
    }
}
