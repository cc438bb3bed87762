package kim.cases.privacy;

import java.util.List;

/** What is kept of somebody, to be read: parts with a heading, each with what it holds line by line. */
record AccessSheet(String requestedOn, String preparedOn, List<Part> parts, List<Look> looks) {

    record Part(String title, List<Item> items) {}

    record Item(List<Line> lines) {}

    record Line(String name, String value) {}

    /** Somebody looked, or changed something. */
    record Look(String at, String role, String act, String purpose) {}
}
