package kim.referral.payload;

/** What an authority is asked; it names nobody [R13]. */
public record Question(String text) implements Payload {

    @Override
    public int headCount() {
        return 0;
    }
}
