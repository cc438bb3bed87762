package kim.cases.privacy;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param personId a member of the household, where not the whole case is meant */
record ErasureRequest(@NotNull UUID caseId, @Nullable UUID personId) {}
