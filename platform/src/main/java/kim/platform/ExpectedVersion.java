package kim.platform;

/**
 * The version the caller has read, from {@code If-Match} [C11]. An operation that takes one as parameter answers 428
 * without the header; {@code If-Match: *} accepts any version.
 */
public record ExpectedVersion(String tag) {

    public static ExpectedVersion fromString(String header) {
        return new ExpectedVersion(header.strip());
    }

    public void mustMatch(KreisOwned aggregate) {
        mustMatch(aggregate.version());
    }

    public void mustMatch(long version) {
        if (!tag.equals("*") && !tag.equals("\"" + version + "\"")) {
            throw new VersionConflict();
        }
    }
}
