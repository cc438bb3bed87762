package kim.cases.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.CodeLists;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GroupsTest {

    private static final CodeLists CODES = new CodeLists();

    @Test
    @DisplayName("[D4] every nationality has its group, and no group is empty")
    void nationalities() {
        var groups = CODES.all(CodeList.NATIONALITIES).stream()
                .map(code -> NationalityGroup.of(List.of(code)))
                .collect(Collectors.toSet());
        assertThat(groups).isEqualTo(EnumSet.allOf(NationalityGroup.class));

        assertThat(nationality("475")).isEqualTo(NationalityGroup.MAIN_ASYLUM);
        assertThat(nationality("166")).isEqualTo(NationalityGroup.UKRAINE);
        assertThat(nationality("150")).isEqualTo(NationalityGroup.WEST_BALKANS);
        assertThat(nationality("163")).isEqualTo(NationalityGroup.TUERKIYE);
        assertThat(nationality("000")).isEqualTo(NationalityGroup.EU);
        assertThat(nationality("997")).isEqualTo(NationalityGroup.STATELESS_UNCLEAR);
        assertThat(nationality("536")).isEqualTo(NationalityGroup.OTHER);
    }

    @Test
    @DisplayName("[K7] [D4] without a nationality the group is unknown; of several the first that is not German counts")
    void several() {
        assertThat(nationality()).isEqualTo(NationalityGroup.UNKNOWN);
        assertThat(nationality("000", "163")).isEqualTo(NationalityGroup.TUERKIYE);
        assertThat(nationality("475", "166")).isEqualTo(NationalityGroup.MAIN_ASYLUM);
    }

    @Test
    @DisplayName("[D4] every residence title has its group, and no group is empty")
    void residence() {
        var groups = CODES.all(CodeList.RESIDENCE_TITLES).stream()
                .map(ResidenceGroup::of)
                .collect(Collectors.toSet());
        assertThat(groups).isEqualTo(EnumSet.allOf(ResidenceGroup.class));

        assertThat(title("AUFENTHG_24")).isEqualTo(ResidenceGroup.PROTECTION_24);
        assertThat(title("AUFENTHG_104C_ALT")).isEqualTo(ResidenceGroup.OPPORTUNITY_104C);
        assertThat(title("AUFENTHG_9")).isEqualTo(ResidenceGroup.LONG_TERM);
        assertThat(title("AUFENTHG_25B_1")).isEqualTo(ResidenceGroup.LIMITED);
        assertThat(title("FREIZUEGG_4A")).isEqualTo(ResidenceGroup.EU_FREE_MOVEMENT);
        assertThat(title("UNBEKANNT")).isEqualTo(ResidenceGroup.UNKNOWN);
    }

    private static NationalityGroup nationality(String... keys) {
        return NationalityGroup.of(Arrays.stream(keys)
                .flatMap(key -> CODES.find(CodeList.NATIONALITIES, key).stream())
                .toList());
    }

    private static ResidenceGroup title(String code) {
        return ResidenceGroup.of(CODES.find(CodeList.RESIDENCE_TITLES, code).orElseThrow());
    }
}
