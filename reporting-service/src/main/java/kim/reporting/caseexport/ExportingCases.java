package kim.reporting.caseexport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import kim.platform.Caller;
import kim.platform.NotVisible;
import kim.platform.StepRefused;
import kim.platform.UnmetCondition;
import kim.platform.audit.Audit;
import kim.platform.idempotency.Idempotent;

/** Makes ready for the database of the Land what it does not have yet, and marks what it has taken in [M9]. */
@ApplicationScoped
class ExportingCases {

    private final CaseExports exports;
    private final Audit audit;
    private final Clock clock;

    ExportingCases(CaseExports exports, Audit audit, Clock clock) {
        this.exports = exports;
        this.audit = audit;
        this.clock = clock;
    }

    @Idempotent
    @Transactional
    CaseExportView export(Caller caller) {
        var id = CaseExportId.next();
        var rows = exports.toTransfer();
        var cutOff = exports.cutOff();
        var document = document(id, caller.kreis().ags(), cutOff, rows);
        exports.keep(id, caller.subject(), clock.instant(), cutOff, document, hash(document));
        if (!rows.isEmpty()) {
            exports.keepEpisodes(id, rows);
        }
        audit.wrote("case-export", id.id(), "for the database of the Land");
        return exports.find(id).orElseThrow();
    }

    @Idempotent
    @Transactional
    CaseExportView transferred(CaseExportId id, TransferRequest request, Caller caller) {
        var export = exports.find(id).orElseThrow(NotVisible::new);
        if (export.transferredAt() != null) {
            throw new StepRefused(new UnmetCondition(
                    "TRANSFERRED",
                    "Diese Übergabe ist schon bestätigt",
                    "this export is marked as transferred already"));
        }
        exports.markTransferred(id, caller.subject(), request.receipt(), clock.instant());
        audit.wrote("case-export", id.id(), "transferred");
        return exports.find(id).orElseThrow();
    }

    /** Episodes are told in the very text of which their hash is. */
    private static String document(CaseExportId id, String kreis, Instant cutOff, List<CaseExports.Row> rows) {
        return rows.stream()
                .map(CaseExports.Row::document)
                .collect(Collectors.joining(
                        ",\n",
                        "{\"profile\":\"%s\",\"id\":\"%s\",\"kreis\":\"%s\",\"cutOff\":\"%s\",\"episodes\":[\n"
                                .formatted(Profile.NAME, id, kreis, cutOff),
                        "\n]}\n"));
    }

    private static String hash(String document) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
