package kim.cases.attachment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param size in bytes */
record AttachmentView(
        UUID id,
        Part part,
        @Nullable UUID partId,
        String fileName,
        String mediaType,
        int size,
        String sha256,
        ScanResult scan,
        LocalDate keptOn) {}
