package kim.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.InvocationContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import kim.platform.Caller;
import kim.platform.OneAtATime;
import kim.platform.problem.Problem;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What was answered to which key; a second request waits for nobody: while the first is at work it is told so. */
@ApplicationScoped
class KeptAnswers {

    private final Jdbi database;
    private final OneAtATime oneAtATime;
    private final ObjectMapper json;
    private final Caller caller;

    KeptAnswers(Jdbi database, OneAtATime oneAtATime, ObjectMapper json, Caller caller) {
        this.database = database;
        this.oneAtATime = oneAtATime;
        this.json = json;
        this.caller = caller;
    }

    Object once(String key, InvocationContext work) throws Exception {
        var request = new Request(caller.client(), route(work), key, fingerprint(work));
        requireNotInFlight(request);
        try (var handle = database.open()) {
            var kept = find(handle, request);
            if (kept.isPresent()) {
                return replay(kept.get(), request, work);
            }
        }
        var result = work.proceed();
        try (var handle = database.open()) {
            keep(handle, request, result);
        }
        return result;
    }

    private void requireNotInFlight(Request request) {
        if (!oneAtATime.isFree("idempotency key", request.client() + '\n' + request.route() + '\n' + request.key())) {
            throw Problem.IN_FLIGHT.asException();
        }
    }

    private static Optional<Kept> find(Handle handle, Request request) {
        return handle.createQuery("""
                        select fingerprint, answer from idempotency_key
                        where client = :client and route = :route and key = :key""")
                .bind("client", request.client())
                .bind("route", request.route())
                .bind("key", request.key())
                .map((row, context) -> new Kept(row.getString("fingerprint"), row.getString("answer")))
                .findOne();
    }

    private void keep(Handle handle, Request request, Object result) throws JsonProcessingException {
        handle.createUpdate("""
                        insert into idempotency_key (kreis, client, route, key, fingerprint, answer)
                        values (current_setting('kim.kreis'), :client, :route, :key, :fingerprint, :answer)""")
                .bind("client", request.client())
                .bind("route", request.route())
                .bind("key", request.key())
                .bind("fingerprint", request.fingerprint())
                .bind("answer", json.writeValueAsString(result))
                .execute();
    }

    private Object replay(Kept kept, Request request, InvocationContext work) throws JsonProcessingException {
        if (!kept.fingerprint().equals(request.fingerprint())) {
            throw Problem.KEY_REUSED.asException();
        }
        var type = json.getTypeFactory().constructType(work.getMethod().getGenericReturnType());
        return json.readValue(kept.answer(), type);
    }

    private static String route(InvocationContext work) {
        return work.getMethod().getDeclaringClass().getSimpleName();
    }

    private String fingerprint(InvocationContext work) throws JsonProcessingException, NoSuchAlgorithmException {
        var arguments = Arrays.stream(work.getParameters())
                .filter(argument -> !(argument instanceof Caller))
                .toList();
        var digest = MessageDigest.getInstance("SHA-256")
                .digest(json.writeValueAsString(arguments).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }

    private record Request(String client, String route, String key, String fingerprint) {}

    private record Kept(String fingerprint, String answer) {}
}
