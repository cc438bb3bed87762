package kim.gateway;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A request body of undeclared length that fails as soon as more than the limit has come. It keeps nothing in memory. */
final class BoundedBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> source;
    private final long limit;
    private long seen;
    private @Nullable Handler<Throwable> failure;

    BoundedBody(ReadStream<Buffer> source, long limit) {
        this.source = source;
        this.limit = limit;
    }

    boolean isTooLarge() {
        return seen > limit;
    }

    @Override
    public BoundedBody handler(@Nullable Handler<Buffer> handler) {
        source.handler(handler == null ? null : chunk -> pass(chunk, handler));
        return this;
    }

    private void pass(Buffer chunk, Handler<Buffer> handler) {
        seen += chunk.length();
        if (!isTooLarge()) {
            handler.handle(chunk);
        } else if (failure != null) {
            failure.handle(new BodyTooLarge());
        }
    }

    @Override
    public BoundedBody exceptionHandler(@Nullable Handler<Throwable> handler) {
        failure = handler;
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public BoundedBody pause() {
        source.pause();
        return this;
    }

    @Override
    public BoundedBody resume() {
        source.resume();
        return this;
    }

    @Override
    public BoundedBody fetch(long amount) {
        source.fetch(amount);
        return this;
    }

    @Override
    public BoundedBody endHandler(@Nullable Handler<Void> handler) {
        source.endHandler(handler);
        return this;
    }
}
