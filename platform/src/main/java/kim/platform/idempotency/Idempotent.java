package kim.platform.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On the transactional method of a use case that a POST calls: the same {@code Idempotency-Key} gives the same result
 * and does the work once [R3]. The key is written in the use case's own transaction, per client and use case, and kept
 * for 30 days. Its result must be a record that JSON can carry there and back.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
