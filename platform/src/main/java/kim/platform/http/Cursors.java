package kim.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kim.platform.BadInput;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Pages by key: ids are made in the order of time (UUIDv7), so "after this id" is the whole position. A cursor is that
 * id, signed, so that nobody pages from where they may not look.
 */
@ApplicationScoped
public class Cursors {

    /** Sorts before every id that was ever made. */
    private static final UUID FIRST = new UUID(0, 0);
    /** Sorts after every id that will ever be made. */
    private static final UUID LAST = new UUID(-1, -1);

    private static final int ID = 16;
    private static final int SIGNATURE = 12;

    private final SecretKeySpec key;

    Cursors(@ConfigProperty(name = "kim.cursor-key") String key) {
        this.key = new SecretKeySpec(Base64.getDecoder().decode(key), "HmacSHA256");
    }

    /** A page in ascending order of ids; the query gets the id to start after and how many rows to fetch. */
    public <E, T> Page<T> ascending(PageRequest request, Query<E> query, Function<E, UUID> id, Function<E, T> view) {
        return page(request, FIRST, query, id, view);
    }

    /** A page in descending order of ids, newest first; the query gets the id to start before. */
    public <E, T> Page<T> descending(PageRequest request, Query<E> query, Function<E, UUID> id, Function<E, T> view) {
        return page(request, LAST, query, id, view);
    }

    private <E, T> Page<T> page(
            PageRequest request, UUID from, Query<E> query, Function<E, UUID> id, Function<E, T> view) {
        var start = request.after == null ? from : read(request.after);
        var rows = query.rows(start, request.limit + 1);
        var shown = rows.subList(0, Math.min(rows.size(), request.limit));
        var next = rows.size() > request.limit ? write(id.apply(shown.getLast())) : null;
        return new Page<>(shown.stream().map(view).toList(), next, null);
    }

    private String write(UUID id) {
        var bytes = bytes(id);
        var cursor = ByteBuffer.allocate(bytes.length + SIGNATURE).put(bytes).put(sign(bytes));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor.array());
    }

    private UUID read(String cursor) {
        var bytes = decode(cursor);
        var id = Arrays.copyOf(bytes, ID);
        if (bytes.length != ID + SIGNATURE
                || !MessageDigest.isEqual(sign(id), Arrays.copyOfRange(bytes, ID, bytes.length))) {
            throw unknown();
        }
        var buffer = ByteBuffer.wrap(id);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    private static byte[] decode(String cursor) {
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
    }

    private static BadInput unknown() {
        return new BadInput(
                "", "Der Parameter after ist keine Seitenmarke dieser Schnittstelle", "after is no cursor of this API");
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private byte[] sign(byte[] bytes) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return Arrays.copyOf(mac.doFinal(bytes), SIGNATURE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    /** Fetches rows in the stable order of their ids. */
    @FunctionalInterface
    public interface Query<E> {
        List<E> rows(UUID start, int limit);
    }
}
