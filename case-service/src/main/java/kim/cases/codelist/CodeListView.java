package kim.cases.codelist;

import java.util.List;

record CodeListView(String name, List<CodeView> codes) {}
