package kim.cases.codelist;

/** One of the lists, and where to find it. */
record CodeListEntry(String name, String href, int codes) {}
