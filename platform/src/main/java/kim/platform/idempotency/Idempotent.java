package kim.platform.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On the transactional method of a use case that a POST calls: the same {@code Idempotency-Key} gives the same result
 * and does the work once [R3]. The key is written in the use case's own transaction, per client and use case, and kept
 * for 30 days. Its result is kept with the key and told again without a second look at who asks, so it holds nothing
 * personal: ids, codes and times, or a {@link Receipt}; the resource then reads the view. Its kind can be carried by JSON
 * there and back.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
