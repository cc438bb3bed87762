package kim.platform.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Inject;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kim.platform.Kreis;
import kim.platform.KreisOwned;
import kim.platform.OrganisationCode;
import kim.platform.PostCode;
import kim.platform.Versioned;
import kim.platform.event.DomainEvent;
import kim.platform.event.Outbox;
import kim.platform.idempotency.Idempotent;
import kim.platform.idempotency.Receipt;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;

/** What holds in the code of every service, whoever writes it; a service asks for it in one {@code @TestFactory}. */
public final class HouseRules {

    private static final Pattern SAYS_NOTHING =
            Pattern.compile(".*(Manager|Helper|Utils?|Impl|Dto|DTO|Constants)|(Base|Abstract|Common)[A-Z].*");

    /** Such as {@code AdmittingCase}: what is done comes first. */
    private static final Pattern ACTIVITY = Pattern.compile("[A-Z][a-z]+ing([A-Z].*)?");

    /** What an answer may consist of, beside enums and records of these. */
    private static final List<Class<?>> KEPT = List.of(
            UUID.class,
            Instant.class,
            LocalDate.class,
            PostCode.class,
            OrganisationCode.class,
            Kreis.class,
            Versioned.class);

    private HouseRules() {}

    /** The rules for the service whose features lie below this package, one test each. */
    public static Stream<DynamicTest> of(String basePackage) {
        return tests(basePackage, Stream.concat(Stream.of(domainIsPlain()), everywhere(basePackage)));
    }

    /** What platform holds itself to; it has no domain, and its codes say themselves how they are written. */
    public static Stream<DynamicTest> ofPlatform() {
        return tests("kim.platform", everywhere("kim.platform"));
    }

    private static Stream<DynamicTest> tests(String basePackage, Stream<ArchRule> rules) {
        var code = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(basePackage);
        return rules.map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(code)));
    }

    private static Stream<ArchRule> everywhere(String basePackage) {
        return Stream.of(
                entitiesBelongToKreis(),
                onlyUseCasesAreTransactional(),
                resourcesAreThin(),
                answersThatAreKeptTellNothing(),
                operationsAreDescribed(),
                featuresFormNoCircle(basePackage),
                packagesAreNullMarked(),
                nothingIsInjectedIntoFields(),
                namesSaySomething(),
                timeComesFromTheClock(),
                nobodySleeps());
    }

    private static ArchRule domainIsPlain() {
        return noClasses()
                .that(describe("are entities, values, enums or events", HouseRules::isDomain))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "io.quarkus..",
                        "jakarta.enterprise..",
                        "jakarta.inject..",
                        "jakarta.ws.rs..",
                        "com.fasterxml.jackson.."))
                .as("domain classes import no Quarkus, CDI, JAX-RS or Jackson");
    }

    private static boolean isDomain(JavaClass type) {
        return type.isAnnotatedWith(Entity.class)
                || type.isAnnotatedWith(Embeddable.class)
                || type.isEnum()
                || type.isAssignableTo(DomainEvent.class);
    }

    private static ArchRule entitiesBelongToKreis() {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .beAssignableTo(KreisOwned.class)
                .allowEmptyShould(true)
                .as("[W1] every entity belongs to a Kreis");
    }

    private static ArchRule onlyUseCasesAreTransactional() {
        return methods()
                .that()
                .areAnnotatedWith(
                        describe("@Transactional, other than to insist on one", HouseRules::beginsTransaction))
                .should()
                .beDeclaredInClassesThat(describe(
                        "are named as an activity",
                        type -> ACTIVITY.matcher(type.getSimpleName()).matches()))
                .allowEmptyShould(true)
                .as("only use cases are transactional");
    }

    private static boolean beginsTransaction(JavaAnnotation<?> annotation) {
        return annotation.getRawType().isEquivalentTo(Transactional.class)
                && !annotation.get("value").map(Object::toString).orElse("").contains("MANDATORY");
    }

    private static ArchRule resourcesAreThin() {
        return noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .dependOnClassesThat(assignableTo(PanacheRepositoryBase.class)
                        .or(assignableTo(EntityManager.class))
                        .or(assignableTo(Jdbi.class))
                        .or(assignableTo(Outbox.class)))
                .as("resources reach no database and tell no events");
    }

    private static ArchRule answersThatAreKeptTellNothing() {
        return methods()
                .that()
                .areAnnotatedWith(Idempotent.class)
                .should(ArchCondition.from(describe(
                        "return ids, codes and times only, or a Receipt",
                        method -> tellsNothing(method.getReturnType()))))
                .allowEmptyShould(true)
                .as("[E3] what is kept of an answer to an Idempotency-Key holds nothing personal");
    }

    private static boolean tellsNothing(JavaType type) {
        return type.getAllInvolvedRawTypes().stream().allMatch(HouseRules::tellsNothing);
    }

    private static boolean tellsNothing(JavaClass type) {
        return type.isPrimitive()
                || type.isEnum()
                || KEPT.stream().anyMatch(type::isEquivalentTo)
                || type.isAssignableTo(Receipt.class)
                || type.isRecord()
                        && type.getFields().stream()
                                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                                .allMatch(field -> tellsNothing(field.getType()));
    }

    private static ArchRule operationsAreDescribed() {
        return methods()
                .that(describe("are operations", HouseRules::isOperation))
                .should()
                .beAnnotatedWith(describe(
                        "an operationId and a summary",
                        annotation -> annotation.getRawType().isEquivalentTo(Operation.class)
                                && annotation.hasExplicitlyDeclaredProperty("operationId")
                                && annotation.hasExplicitlyDeclaredProperty("summary")))
                .as("every operation of the API has an operationId and a summary");
    }

    private static boolean isOperation(JavaMethod method) {
        return method.getOwner().isAnnotatedWith(Path.class)
                && !method.getOwner().isInterface()
                && method.getAnnotations().stream()
                        .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class));
    }

    private static ArchRule featuresFormNoCircle(String basePackage) {
        return slices().matching(basePackage + ".(*)..")
                .should()
                .beFreeOfCycles()
                .as("features form no circle");
    }

    private static ArchRule packagesAreNullMarked() {
        return classes()
                .should(be(describe(
                        "in a null-marked package", type -> type.getPackage().isAnnotatedWith(NullMarked.class))))
                .as("every package is null-marked");
    }

    private static ArchRule nothingIsInjectedIntoFields() {
        return noFields().should().beAnnotatedWith(Inject.class).as("nothing is injected into fields");
    }

    private static ArchRule namesSaySomething() {
        return noClasses()
                .should(be(describe(
                        "named for what says nothing",
                        type -> SAYS_NOTHING.matcher(type.getSimpleName()).matches())))
                .as("no class is called Manager, Helper, Util, Impl, Dto, Base, Common or Constants");
    }

    private static ArchRule timeComesFromTheClock() {
        return noClasses()
                .that(describe(
                        "do not make the clock", type -> !type.getSimpleName().equals("Clocks")))
                .should()
                .callMethodWhere(describe("read the time of the machine", call -> isUnclocked(call.getTarget())))
                .as("time comes from the injected clock");
    }

    private static boolean isUnclocked(AccessTarget.MethodCallTarget target) {
        return target.getOwner().getPackageName().equals("java.time")
                && (target.getName().equals("now") || target.getName().startsWith("system"))
                && target.getRawParameterTypes().stream()
                        .noneMatch(parameter -> parameter.getSimpleName().equals("Clock"));
    }

    private static ArchRule nobodySleeps() {
        return noClasses()
                .should()
                .callMethodWhere(describe(
                        "Thread.sleep",
                        call -> call.getTarget().getOwner().isEquivalentTo(Thread.class)
                                && call.getTarget().getName().equals("sleep")))
                .as("nobody sleeps");
    }
}
