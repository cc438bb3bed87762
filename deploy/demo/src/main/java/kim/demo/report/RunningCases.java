package kim.demo.report;

import java.time.LocalDate;
import kim.demo.client.Visitor;

/** What case-service itself says about how many cases are running [M8]; the truth that figures are compared with [M7]. */
public record RunningCases(Visitor coordinator, LocalDate on) {

    public long all() {
        return count("");
    }

    public long of(String focusArea) {
        return count("&focusArea=" + focusArea);
    }

    private long count(String filter) {
        return coordinator
                .get("/cases?runningOn=%s&total=true&limit=1%s", on, filter)
                .expect(200)
                .json()
                .path("total")
                .asLong();
    }
}
