package kim.cases.person;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of a name without what differs between alphabets, keyboards and offices: marks, hyphens, articles. */
public record NameWords(Set<String> words) {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Map<Character, String> WITHOUT_DECOMPOSITION = Map.ofEntries(
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ø', "o"),
            Map.entry('ł', "l"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('ı', "i"),
            Map.entry('ə', "e"));

    /** Articles and particles that one office writes and the next one leaves out. */
    private static final Set<String> ARTICLES = Set.of(
            "al", "el", "ad", "as", "az", "ul", "bin", "ibn", "ben", "bint", "von", "van", "de", "da", "di", "la");

    /** Articles and the servant of a name of God, which some write as a word of their own and others do not. */
    private static final Pattern ATTACHED =
            Pattern.compile("(al|el|abdul|abdel|abdal|abdur|abder|abdar|abd)(\\p{L}{4,})");

    public NameWords {
        words = Set.copyOf(words);
    }

    public static NameWords of(@Nullable String name) {
        if (name == null) {
            return new NameWords(Set.of());
        }
        var words = new LinkedHashSet<String>();
        Arrays.stream(NO_LETTER.split(plain(name)))
                .filter(word -> word.length() > 1)
                .filter(word -> !ARTICLES.contains(word))
                .forEach(words::add);
        return new NameWords(words);
    }

    /** Keys that spellings of the same name share: the word itself, and how it sounds to German and to Slavic ears. */
    Set<String> keys() {
        var keys = new LinkedHashSet<String>();
        words.stream().flatMap(NameWords::variants).map(NameSound::keys).forEach(keys::addAll);
        return keys;
    }

    /** Whether a word of the other is this one or sounds like it. */
    boolean sharesSoundWith(NameWords other) {
        var keys = keys();
        return other.keys().stream().anyMatch(keys::contains);
    }

    boolean sharesWordWith(NameWords other) {
        return words.stream().anyMatch(other.words::contains);
    }

    private static Stream<String> variants(String word) {
        var attached = ATTACHED.matcher(word);
        return attached.matches() ? Stream.of(word, attached.group(2)) : Stream.of(word);
    }

    private static String plain(String name) {
        var decomposed = MARKS.matcher(Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        var plain = new StringBuilder();
        for (var letter : decomposed.toCharArray()) {
            plain.append(WITHOUT_DECOMPOSITION.getOrDefault(letter, String.valueOf(letter)));
        }
        return plain.toString();
    }
}
