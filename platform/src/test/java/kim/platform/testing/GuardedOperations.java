package kim.platform.testing;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kim.platform.Role;
import kim.platform.security.RealmRoles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The public operations of a service and who may call them, as the code guards them and the realm grants it. */
public final class GuardedOperations {

    private static final RealmRoles REALM = RealmRoles.packed();

    private GuardedOperations() {}

    /** Ids of the public operations below this package that any of these roles may call. */
    public static Set<String> openTo(String basePackage, Role... roles) {
        var granted = Arrays.stream(roles)
                .flatMap(role -> REALM.permissionsOf(role).stream())
                .collect(Collectors.toSet());
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(basePackage).stream()
                        .filter(type -> type.isAnnotatedWith(Path.class) && !type.isInterface())
                        .filter(type ->
                                type.getAnnotationOfType(Path.class).value().startsWith("/api/"))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Operation.class))
                        .filter(method -> permissions(method).anyMatch(granted::contains))
                        .map(method ->
                                method.getAnnotationOfType(Operation.class).operationId())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> permissions(JavaMethod method) {
        var own = method.tryGetAnnotationOfType(PermissionsAllowed.class);
        var permissions = own.or(() -> method.getOwner().tryGetAnnotationOfType(PermissionsAllowed.class));
        return Arrays.stream(permissions.orElseThrow().value());
    }
}
