package kim.platform.security;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Nobody can forget a permission: a service with an operation that asks for none does not start. */
@Singleton
class EveryEndpointGuarded {

    void check(@Observes StartupEvent start, BeanManager beans) {
        requireGuarded(beans.getBeans(Object.class).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class)));
    }

    /** @throws IllegalStateException naming every operation that asks for no permission */
    static void requireGuarded(Stream<? extends Class<?>> resources) {
        var open = resources
                .flatMap(EveryEndpointGuarded::unguarded)
                .distinct()
                .sorted()
                .toList();
        if (!open.isEmpty()) {
            throw new IllegalStateException("operations without @PermissionsAllowed: " + open);
        }
    }

    static Stream<String> unguarded(Class<?> resource) {
        return ancestry(resource)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(EveryEndpointGuarded::isOperation)
                .filter(method -> !method.isAnnotationPresent(PermissionsAllowed.class)
                        && !method.isAnnotationPresent(PermitAll.class)
                        && !resource.isAnnotationPresent(PermissionsAllowed.class))
                .map(method -> resource.getSimpleName() + "." + method.getName());
    }

    /** Operations may be inherited, also from an interface. */
    private static Stream<Class<?>> ancestry(@Nullable Class<?> type) {
        return type == null
                ? Stream.empty()
                : Stream.concat(
                        Stream.concat(Stream.of(type), ancestry(type.getSuperclass())),
                        Arrays.stream(type.getInterfaces()).flatMap(EveryEndpointGuarded::ancestry));
    }

    private static boolean isOperation(Method method) {
        return Arrays.stream(method.getAnnotations())
                .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(HttpMethod.class));
    }
}
