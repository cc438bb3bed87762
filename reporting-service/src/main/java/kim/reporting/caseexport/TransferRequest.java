package kim.reporting.caseexport;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param receipt what the database of the Land answered, such as the number of the import */
record TransferRequest(@Nullable @Size(max = 200) String receipt) {}
