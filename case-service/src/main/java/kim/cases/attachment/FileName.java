package kim.cases.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file's name from {@code Content-Disposition} (RFC 6266): the header, because a name in an address would be logged.
 * Only its last part counts, without anything that a file system could take for more than a name.
 */
record FileName(String text) {

    private static final Pattern EXTENDED =
            Pattern.compile("filename\\*\\s*=\\s*UTF-8''([^;\\s]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTED = Pattern.compile("filename\\s*=\\s*\"([^\"]+)\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\"<>:|?*]");
    private static final int LONGEST = 200;

    static Optional<FileName> of(@Nullable String disposition) {
        return Optional.ofNullable(disposition)
                .flatMap(FileName::written)
                .map(FileName::plain)
                .filter(FileName::isName);
    }

    /** As an attachment, so that a browser keeps it instead of showing it. */
    String disposition() {
        return "attachment; filename*=UTF-8''" + URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }

    private boolean isName() {
        return text.length() <= LONGEST && text.lastIndexOf('.') > 0;
    }

    private static Optional<String> written(String disposition) {
        var extended = EXTENDED.matcher(disposition);
        if (extended.find()) {
            return decoded(extended.group(1));
        }
        var quoted = QUOTED.matcher(disposition);
        return quoted.find() ? Optional.of(quoted.group(1)) : Optional.empty();
    }

    private static Optional<String> decoded(String encoded) {
        try {
            return Optional.of(URLDecoder.decode(encoded.replace("+", "%2B"), UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static FileName plain(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return new FileName(UNSAFE.matcher(last).replaceAll("_").strip());
    }
}
