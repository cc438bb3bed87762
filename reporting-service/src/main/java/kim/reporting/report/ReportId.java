package kim.reporting.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import kim.platform.TimeOrderedId;

record ReportId(@JsonValue UUID id) {

    static ReportId next() {
        return new ReportId(TimeOrderedId.next());
    }

    public static ReportId fromString(String text) {
        return new ReportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
