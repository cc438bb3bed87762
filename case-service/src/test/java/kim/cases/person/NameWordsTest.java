package kim.cases.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Mohammed, Muhamad",
        "Mohamad, Mohammad",
        "Youssef, Yusuf",
        "Al-Haddad, Haddad",
        "Alhaddad, Haddad",
        "Khaled, Chalid",
        "Hussein, Husain",
        "Oleksandr, Alexander",
        "Tscherkassow, Cherkasov",
        "Zhanna, Schanna",
        "Yılmaz, Yilmaz",
        "Şahin, Sahin",
        "Đorđević, Djordjevic",
        "Łukasz, Lukasz",
        "Müller, Mueller",
        "Groß, Gross",
        "Nguyễn, Nguyen",
        "Gebreyesus, Gebreyesous",
        "Abdulrahman, Abdurrahman",
        "Sergej, Sergey",
        "Kowalski, Kovalsky",
        "bin Salman, Salman"
    })
    @DisplayName("[K4] spellings of one name are found under each other")
    void sound(String one, String other) {
        assertThat(NameWords.of(one).sharesSoundWith(NameWords.of(other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Haddad, Nguyen", "Amira, Karim", "Kowalski, Petrov", "Fatima, Leyla"})
    @DisplayName("[K4] different names are not")
    void different(String one, String other) {
        assertThat(NameWords.of(one).sharesSoundWith(NameWords.of(other))).isFalse();
    }

    @Test
    @DisplayName("[K4] a name in another script is found as it is written")
    void otherScript() {
        assertThat(NameWords.of("Олена").sharesWordWith(NameWords.of("олена"))).isTrue();
        assertThat(NameWords.of("Олена").sharesSoundWith(NameWords.of("Ольга"))).isFalse();
    }

    @Test
    @DisplayName(
            "[K4] both names alike and no birth date against it suggests one person; day and month swapped is no objection")
    void suggests() {
        var amira = known("Amira", "Haddad", LocalDate.of(1988, 4, 12));

        assertThat(suggested(amira, known("Ameera", "Al-Hadad", LocalDate.of(1988, 12, 4))))
                .isTrue();
        assertThat(suggested(amira, known("Haddad", "Amira", null))).isTrue();
        assertThat(suggested(amira, known("Amira", "Haddad", LocalDate.of(1961, 7, 30))))
                .isFalse();
        assertThat(suggested(amira, known("Leyla", "Haddad", LocalDate.of(1988, 4, 12))))
                .isFalse();
        assertThat(suggested(amira, known(null, "Haddad", null))).isFalse();
    }

    private static boolean suggested(MasterData one, MasterData other) {
        return Likeness.suggestsOne(Likeness.between(one, other), one, other);
    }

    private static MasterData known(@Nullable String given, String family, @Nullable LocalDate born) {
        return new MasterData(given, family, born, null, List.of(), List.of(), null, null, null, null, null);
    }
}
