package kim.cases.words;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * What was said in confidence, as it lies in the database.
 *
 * @param owner the person whose key sealed it
 */
@Embeddable
public record Words(
        @Column(name = "words_owner") UUID owner,
        @Column(name = "words") byte[] sealed) {}
