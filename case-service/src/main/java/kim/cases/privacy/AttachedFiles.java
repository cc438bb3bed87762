package kim.cases.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kim.cases.person.PersonId;
import kim.platform.crypto.Vault;
import org.jdbi.v3.core.Jdbi;

/** The attachments whose owner somebody is, as they were handed in. */
@ApplicationScoped
class AttachedFiles {

    private final Jdbi database;
    private final Vault vault;

    AttachedFiles(Jdbi database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** By a name that no other has. */
    Map<String, byte[]> of(PersonId owner) {
        var files = new LinkedHashMap<String, ByteArrayOutputStream>();
        database.useHandle(handle -> handle.createQuery("""
                        select attachment.id, file_name, number, sealed
                        from attachment join attachment_part on attachment_id = attachment.id
                        where owner_id = :owner order by attachment.id, number""")
                .bind("owner", owner.id())
                .map((row, context) -> new Part(
                        row.getObject("id", UUID.class),
                        row.getString("file_name"),
                        row.getInt("number"),
                        row.getBytes("sealed")))
                .forEach(part -> open(owner, part, files)));
        var whole = new LinkedHashMap<String, byte[]>();
        files.forEach((name, content) -> whole.put(name, content.toByteArray()));
        return whole;
    }

    private void open(PersonId owner, Part part, Map<String, ByteArrayOutputStream> files) {
        var place = "attachment/%s/%d".formatted(part.attachment(), part.number());
        vault.open(owner.id(), place, part.sealed())
                .ifPresent(content -> files.computeIfAbsent(
                                part.attachment() + "-" + part.fileName(), name -> new ByteArrayOutputStream())
                        .writeBytes(content));
    }

    private record Part(UUID attachment, String fileName, int number, byte[] sealed) {}
}
