package kim.platform;

import static kim.platform.NotesApi.DUEREN;
import static kim.platform.NotesApi.EUSKIRCHEN;
import static kim.platform.NotesApi.as;
import static kim.platform.NotesApi.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OnceTest {

    @Inject
    Jdbi database;

    @Inject
    KreisScope scope;

    @Test
    @DisplayName("[R3] the same key gives the same answer and one row; another body under it is refused")
    void sameKey() {
        var key = UUID.randomUUID().toString();
        var first = write(DUEREN, key, note(key)).statusCode(201).extract();
        var second = write(DUEREN, key, note(key)).statusCode(201).extract();

        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo("\"0\"");
        assertThat(rows(key)).isEqualTo(1);
        write(DUEREN, key, note("other")).statusCode(422).body("type", equalTo("urn:kim:problem:key-reused"));
        write(EUSKIRCHEN, key, note("theirs")).statusCode(201);
    }

    @Test
    @DisplayName("[R3] a POST without a key is refused")
    void keyIsRequired() {
        as(DUEREN).body(note("x")).post("/api/v1/notes").then().statusCode(400);
    }

    @Test
    @DisplayName("[R3] the same key at the same time does the work once; whoever is too early is told so")
    void concurrently() throws InterruptedException {
        var key = UUID.randomUUID().toString();
        var answers = new ArrayList<Integer>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<java.util.concurrent.Callable<Integer>> posts = IntStream.range(0, 24)
                    .<java.util.concurrent.Callable<Integer>>mapToObj(
                            i -> () -> write(DUEREN, key, note(key)).extract().statusCode())
                    .toList();
            threads.invokeAll(posts).forEach(answer -> answers.add(answer.resultNow()));
        }
        assertThat(answers).contains(201).isSubsetOf(201, 409);
        assertThat(rows(key)).isEqualTo(1);
    }

    private long rows(String text) {
        return scope.in(
                new Kreis("05358"),
                () -> database.withHandle(handle -> handle.createQuery("select count(*) from note where text = :text")
                        .bind("text", text)
                        .mapTo(Long.class)
                        .one()));
    }

    private static String note(String text) {
        return "{\"text\":\"%s\"}".formatted(text);
    }
}
