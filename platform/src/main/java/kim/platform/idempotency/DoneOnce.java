package kim.platform.idempotency;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Runs inside the transaction of the use case that it guards. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 500)
class DoneOnce {

    private final IdempotencyKey key;
    private final KeptAnswers answers;

    DoneOnce(IdempotencyKey key, KeptAnswers answers) {
        this.key = key;
        this.answers = answers;
    }

    @AroundInvoke
    Object once(InvocationContext work) throws Exception {
        var given = key.value();
        return given.isPresent() ? answers.once(given.get(), work) : work.proceed();
    }
}
