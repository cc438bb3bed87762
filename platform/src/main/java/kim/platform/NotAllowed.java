package kim.platform;

/** The caller sees it, but this act is not theirs: 403. */
public class NotAllowed extends RuntimeException {

    private final transient Wording why;

    public NotAllowed(Wording why) {
        super(why.en());
        this.why = why;
    }

    public Wording why() {
        return why;
    }
}
