package vn.loa;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.loa.organization.OpenToAll;
import vn.loa.organization.Requires;
import vn.loa.organization.SignedIn;

/** The house rules that a compiler doesn't know. Each is broken by a class in {@code vn.broken}, so each is known to bite. */
class ArchitectureTests {

    private static final JavaClasses LOA = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.loa");

    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("vn.broken");

    private static final Set<Class<? extends Annotation>> DECLARATIONS =
            Set.of(Requires.class, SignedIn.class, OpenToAll.class);

    /** Entities that are only changed with their root, whose version counts. */
    private static final Set<String> PARTS = Set.of("vn.loa.planning.domain.SectionLine");

    static Stream<ArchRule> rules() {
        return Stream.of(
                methods()
                        .that()
                        .areMetaAnnotatedWith(RequestMapping.class)
                        .and()
                        .areDeclaredInClassesThat()
                        .areNotAssignableTo(ErrorController.class)
                        .should(declareWhoMayCallThem())
                        .as("every handler says who may call it"),
                classes()
                        .that()
                        .areMetaAnnotatedWith(Controller.class)
                        .should()
                        .bePackagePrivate()
                        .as("controllers are package-private"),
                noMethods()
                        .that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(Entity.class)
                        .or()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(MappedSuperclass.class)
                        .should()
                        .haveNameMatching("set[A-Z].*")
                        .as("entities have no setters"),
                noClasses()
                        .should()
                        .haveNameMatching(".*(Utils?|Helper|Manager|Impl|Dto|DTO|Info|Data)")
                        .as("a class's name says its job"),
                noClasses()
                        .that()
                        .resideInAPackage("..domain..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "org.springframework.web..",
                                "org.springframework.ui..",
                                "org.springframework.http..",
                                "org.springframework.security.web..",
                                "org.thymeleaf..",
                                "jakarta.servlet..")
                        .as("the domain knows no web types"),
                classes()
                        .that()
                        .areAnnotatedWith(Entity.class)
                        .should(haveAVersion())
                        .as("of two who change an entity at once only one does"),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.springframework.scheduling.concurrent..")
                        .as("schedulers and executors are known by interface: from Java 21 on others are there"),
                noClasses().should().accessTargetWhere(tellsTheTimeByItself()).as("time comes from the clock"),
                classes().should(standInANullMarkedPackage()).as("every package is null-marked"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void loaKeepsTheRule(ArchRule rule) {
        rule.check(LOA);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ruleIsBrokenByItsExample(ArchRule rule) {
        assertThat(rule.evaluate(BROKEN).hasViolation()).isTrue();
    }

    private static ArchCondition<JavaMethod> declareWhoMayCallThem() {
        return new ArchCondition<>("have exactly one of @Requires, @SignedIn, @OpenToAll") {

            @Override
            public void check(JavaMethod handler, ConditionEvents events) {
                long count =
                        DECLARATIONS.stream().filter(handler::isAnnotatedWith).count();
                events.add(new SimpleConditionEvent(
                        handler, count == 1, handler.getFullName() + " has " + count + " declarations"));
            }
        };
    }

    /** Its own or an inherited one; a part of an aggregate has its root's. */
    private static ArchCondition<JavaClass> haveAVersion() {
        return new ArchCondition<>("have a @Version") {

            @Override
            public void check(JavaClass entity, ConditionEvents events) {
                var has = entity.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(Version.class))
                        || PARTS.contains(entity.getName());
                events.add(new SimpleConditionEvent(entity, has, entity.getName() + " has no @Version"));
            }
        };
    }

    private static DescribedPredicate<JavaAccess<?>> tellsTheTimeByItself() {
        return new DescribedPredicate<>("tells the time by itself") {

            @Override
            public boolean test(JavaAccess<?> access) {
                var owner = access.getTargetOwner();
                var name = access.getTarget().getName();
                if (owner.isEquivalentTo(Clock.class)) {
                    return name.startsWith("system")
                            && !access.getOriginOwner().getSimpleName().equals("ClockConfiguration");
                }
                return owner.getPackageName().equals("java.time")
                                && name.equals("now")
                                && !access.getTarget().getFullName().contains(Clock.class.getName())
                        || owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis")
                        || owner.getFullName().equals("java.util.Date")
                                && access.getTarget().getFullName().endsWith("<init>()");
            }
        };
    }

    private static ArchCondition<JavaClass> standInANullMarkedPackage() {
        return new ArchCondition<>("stand in a package with @NullMarked") {

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, marked, type.getPackageName() + " is not @NullMarked"));
            }
        };
    }
}
