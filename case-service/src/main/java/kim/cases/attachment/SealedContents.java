package kim.cases.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.UUID;
import kim.platform.Gone;
import kim.platform.crypto.Vault;
import org.jdbi.v3.core.Jdbi;

/** The content of attachments, in sealed parts of one MiB; without the owner's key nobody reads them [D6]. */
@ApplicationScoped
class SealedContents {

    private static final int PART = 1024 * 1024;

    private final Jdbi database;
    private final Vault vault;

    SealedContents(Jdbi database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** The attachment's row must have been written before. */
    void keep(Attachment attachment, byte[] content) {
        var rest = new ByteArrayInputStream(content);
        var number = 0;
        for (var part = next(rest); part.length > 0; part = next(rest)) {
            keep(attachment, number++, part);
        }
    }

    /** @throws Gone once the owner was erased */
    byte[] open(Attachment attachment) {
        var content = new ByteArrayOutputStream();
        parts(attachment.id().id())
                .forEach(part -> content.writeBytes(
                        vault.open(attachment.owner().id(), place(attachment, part.number()), part.sealed())
                                .orElseThrow(Gone::new)));
        return content.toByteArray();
    }

    private static byte[] next(ByteArrayInputStream rest) {
        var part = new byte[Math.min(PART, rest.available())];
        rest.readNBytes(part, 0, part.length);
        return part;
    }

    private void keep(Attachment attachment, int number, byte[] part) {
        var sealed = vault.seal(attachment.owner().id(), place(attachment, number), part);
        database.useHandle(handle -> handle.createUpdate("""
                        insert into attachment_part (kreis, attachment_id, number, sealed)
                        values (current_setting('kim.kreis'), :attachment, :number, :sealed)""")
                .bind("attachment", attachment.id().id())
                .bind("number", number)
                .bind("sealed", sealed)
                .execute());
    }

    private Iterable<SealedPart> parts(UUID attachment) {
        return database.withHandle(handle -> handle.createQuery("""
                        select number, sealed from attachment_part where attachment_id = :attachment order by number""")
                .bind("attachment", attachment)
                .map((row, context) -> new SealedPart(row.getInt("number"), row.getBytes("sealed")))
                .list());
    }

    private static String place(Attachment attachment, int number) {
        return "attachment/%s/%d".formatted(attachment.id(), number);
    }

    private record SealedPart(int number, byte[] sealed) {}
}
