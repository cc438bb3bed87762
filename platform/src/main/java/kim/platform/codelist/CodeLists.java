package kim.platform.codelist;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import kim.platform.Kreis;

/** All code lists, read once at start. */
@Singleton
public class CodeLists {

    private final Map<CodeList, Map<String, Code>> lists = new EnumMap<>(CodeList.class);

    /** Reads them; also of use where no container runs. */
    public CodeLists() {
        for (var list : CodeList.values()) {
            lists.put(list, CodeFile.read(list));
        }
    }

    public Collection<Code> all(CodeList list) {
        return codes(list).values();
    }

    public Optional<Code> find(CodeList list, String code) {
        return Optional.ofNullable(codes(list).get(code));
    }

    public boolean contains(CodeList list, String code) {
        return codes(list).containsKey(code);
    }

    /** Whether there is such a municipality (AGS, eight digits) and it lies in the Kreis. */
    public boolean isMunicipalityOf(Kreis kreis, String ags) {
        return find(CodeList.MUNICIPALITIES_NRW, ags)
                .filter(code -> code.attribute("kreis_ags").equals(kreis.ags()))
                .isPresent();
    }

    private Map<String, Code> codes(CodeList list) {
        return lists.getOrDefault(list, Map.of());
    }
}
