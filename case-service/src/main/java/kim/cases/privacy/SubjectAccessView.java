package kim.cases.privacy;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param dueOn the last day on which the person must have an answer
 * @param overdue whether they should have had one
 * @param identityProof by what it was made sure that the person is who they say
 * @param sha256 of the package as it was prepared; who keeps it can prove what was handed over
 */
record SubjectAccessView(
        UUID id,
        UUID caseId,
        UUID personId,
        SubjectAccessState state,
        LocalDate requestedOn,
        LocalDate dueOn,
        boolean overdue,
        String identityProof,
        @Nullable LocalDate preparedOn,
        @Nullable String sha256,
        @Nullable LocalDate deliveredOn,
        @Nullable DeliveryWay deliveredBy) {}
