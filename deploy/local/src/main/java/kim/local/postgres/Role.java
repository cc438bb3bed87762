package kim.local.postgres;

/** A role that can log in. */
public record Role(String name, String password) {

    @Override
    public String toString() {
        return name;
    }
}
