package kim.cases.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import kim.platform.text.PlainText;

/** @param identityProof by what it was made sure that the person is who they say, such as a passport */
record SubjectAccessRequest(
        @NotNull UUID caseId,
        @NotNull UUID personId,
        @NotNull @PastOrPresent LocalDate requestedOn,
        @NotBlank @Size(max = 200) @PlainText String identityProof) {}
