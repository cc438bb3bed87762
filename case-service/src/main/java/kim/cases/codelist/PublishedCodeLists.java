package kim.cases.codelist;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kim.platform.NotVisible;
import kim.platform.codelist.Code;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.CodeLists;

/** The lists as they go out; they change with a release only, so each is written and tagged once. */
@Singleton
class PublishedCodeLists {

    /** Columns that every list has and that are told by name. */
    private static final Set<String> NO_ATTRIBUTES = Set.of("code", "label_de", "label_en", "name", "name_de");

    private final Map<String, Published> lists;

    PublishedCodeLists(CodeLists lists) {
        this.lists = Arrays.stream(CodeList.values())
                .map(list -> new CodeListView(list.toString(), codes(lists, list)))
                .collect(Collectors.toMap(CodeListView::name, Published::new, (one, two) -> one, TreeMap::new));
    }

    List<CodeListEntry> all() {
        return lists.values().stream().map(Published::entry).toList();
    }

    Published named(String name) {
        var list = lists.get(name);
        if (list == null) {
            throw new NotVisible();
        }
        return list;
    }

    private static List<CodeView> codes(CodeLists lists, CodeList list) {
        return lists.all(list).stream().map(PublishedCodeLists::view).toList();
    }

    private static CodeView view(Code code) {
        var attributes = code.attributes().entrySet().stream()
                .filter(column -> !NO_ATTRIBUTES.contains(column.getKey()))
                .filter(column -> !column.getValue().equals(code.code()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, two) -> one, TreeMap::new));
        return new CodeView(code.code(), code.labelDe(), code.labelEn(), attributes);
    }

    record Published(CodeListView view, EntityTag tag) {

        Published(CodeListView view) {
            this(view, new EntityTag(Integer.toHexString(view.hashCode())));
        }

        private CodeListEntry entry() {
            return new CodeListEntry(
                    view.name(),
                    "/api/v1/code-lists/" + view.name(),
                    view.codes().size());
        }
    }
}
