package kim.referral.referral;

import kim.platform.Wording;

/** Who may set a status [R1]. SYSTEM acts for consent withdrawn and for time passed, never for a person. */
public enum Side {
    SENDER("der absendenden Stelle", "the sender"),
    RECIPIENT("der empfangenden Stelle", "the recipient"),
    SYSTEM("dem System", "the system");

    private final Wording name;

    Side(String de, String en) {
        this.name = new Wording(de, en);
    }

    Wording alone() {
        return new Wording(
                "Dieser Schritt ist %s vorbehalten".formatted(name.de()),
                "this step is reserved to %s".formatted(name.en()));
    }
}
