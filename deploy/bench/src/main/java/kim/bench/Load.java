package kim.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import kim.demo.check.Patience;

/** Sixteen who ask the same thing again as soon as they are answered; every answer has to be good. */
final class Load {

    private static final int CONNECTIONS = 16;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** Asks until answers are good again, and then for that long, without counting. */
    void settle(Duration duration, Supplier<HttpRequest> question) {
        Patience.LONG.until("answers are good", () -> isGood(question.get()), good -> good);
        during(duration, question);
    }

    /** @throws IllegalStateException when an answer is not a good one */
    Rate during(Duration duration, Supplier<HttpRequest> question) {
        Callable<long[]> asking = () -> ask(question, System.nanoTime() + duration.toNanos());
        try (var askers = Executors.newFixedThreadPool(CONNECTIONS)) {
            var answers = new ArrayList<long[]>();
            for (var asker : askers.invokeAll(Collections.nCopies(CONNECTIONS, asking))) {
                answers.add(asker.get());
            }
            return Rate.of(joined(answers), duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** The answer to one question. */
    String once(HttpRequest question) {
        try {
            var answer = client.send(question, BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private long[] ask(Supplier<HttpRequest> question, long end) throws IOException, InterruptedException {
        var took = LongStream.builder();
        for (var begin = System.nanoTime(); begin < end; begin = System.nanoTime()) {
            var answer = client.send(question.get(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
            took.add(System.nanoTime() - begin);
        }
        return took.build().toArray();
    }

    private boolean isGood(HttpRequest question) {
        try {
            return client.send(question, BodyHandlers.discarding()).statusCode() < 300;
        } catch (IOException e) {
            // The service is about to come back; whether it does in time is Patience's to say.
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static long[] joined(List<long[]> answers) {
        return answers.stream().flatMapToLong(LongStream::of).toArray();
    }
}
