package kim.cases.person;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.codec.language.ColognePhonetic;
import org.apache.commons.codec.language.DaitchMokotoffSoundex;

/**
 * How a word sounds [K4]. Kölner Phonetik for how Germans write down what they hear, Daitch-Mokotoff for names that came
 * through Cyrillic, Polish or Yiddish spelling; Arabic and Persian names profit from both.
 */
final class NameSound {

    private static final Pattern LATIN = Pattern.compile("[a-z]+");
    private static final ColognePhonetic COLOGNE = new ColognePhonetic();
    private static final DaitchMokotoffSoundex DAITCH_MOKOTOFF = new DaitchMokotoffSoundex();

    private NameSound() {}

    /** @param word in small letters without marks; of one in another script only itself is known */
    static Set<String> keys(String word) {
        var keys = new LinkedHashSet<String>();
        keys.add(word);
        if (LATIN.matcher(word).matches()) {
            keys.add("K" + COLOGNE.colognePhonetic(word));
            for (var code : DAITCH_MOKOTOFF.soundex(word).split("\\|")) {
                keys.add("D" + code);
            }
        }
        return keys;
    }
}
