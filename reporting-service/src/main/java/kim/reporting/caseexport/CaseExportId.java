package kim.reporting.caseexport;

import java.util.UUID;
import kim.platform.TimeOrderedId;

/** Names one handing over of cases. */
record CaseExportId(UUID id) {

    static CaseExportId next() {
        return new CaseExportId(TimeOrderedId.next());
    }

    public static CaseExportId fromString(String text) {
        return new CaseExportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
