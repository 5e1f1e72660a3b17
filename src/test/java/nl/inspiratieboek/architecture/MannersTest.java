package nl.inspiratieboek.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What no class of the house does: change in secret, ask the machine where it is, or end the program. */
class MannersTest {

    @Test
    void onlySomeRoomsTouchFiles() {
        noClasses()
                .that()
                .resideOutsideOfPackages(Room.packages(
                        Room.DISK, Room.SOURCE, Room.HTML, Room.PUBLISH, Room.SCAFFOLD, Room.SCHEMA, Room.FIX, Room.CLI,
                        Room.MEDIA, Room.CACHE, Room.SERVE))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.nio.file.Files")
                .check(House.classes());
    }

    @Test
    void nobodyUsesTheOldFiles() {
        noClasses()
                .that()
                // The layout of the paper asks of who draws for it that a font may come as such a file; none does.
                .doNotHaveFullyQualifiedName("nl.inspiratieboek.paper.Drawings")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.File")
                .check(House.classes());
    }

    @Test
    void onlyTheCommandLinePrintsAndEndsTheProgram() {
        noClasses()
                .that()
                .resideOutsideOfPackages(Room.CLI.packages())
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethodWhere(describe("it ends or asks the Java process", call -> {
                    String target = call.getTarget().getFullName();
                    return target.startsWith("java.lang.Runtime.exit(") || target.startsWith("java.lang.Runtime.halt(");
                }))
                .check(House.classes());
    }

    @Test
    void nobodyPrintsAStackTrace() {
        noClasses()
                .should()
                .callMethodWhere(describe(
                        "it prints a stack trace", call -> call.getTarget().getName().equals("printStackTrace")))
                .check(House.classes());
    }

    /** A locale, charset, zone or clock that nobody gave makes other bytes on another machine. One class is there to ask. */
    @Test
    void nobodyAsksTheMachineForItsLocaleCharsetZoneOrClock() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("nl.inspiratieboek.cli.Machine")
                .should()
                .callCodeUnitWhere(describe(
                        "it takes the machine's locale, charset, zone, clock or chance",
                        call -> MachineDefaults.taken(call.getTarget().getFullName())))
                .check(House.classes());
    }

    /**
     * What crosses the border of a room does not change; a builder, which says so, is the exception. Inside a room a
     * writer or reader that serves one text may count as it goes.
     */
    @Test
    void aFieldOfAPublicTypeIsFinal() {
        fields().that(describe("cross a room's border", field -> isOurs(field) && crossesBorders(field.getOwner())))
                .should()
                .beFinal()
                .check(House.classes());
    }

    @Test
    void nothingStaticCanChange() throws ReflectiveOperationException {
        List<String> changeable = new ArrayList<>();
        for (JavaClass each : House.classes()) {
            Class<?> type = Class.forName(each.getName(), true, getClass().getClassLoader());
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && !field.isSynthetic() && canChange(field)) {
                    changeable.add(type.getName() + "." + field.getName());
                }
            }
        }

        assertThat(changeable).isEmpty();
    }

    /** A table of numbers in a private array is as good as final: only its own class can reach it. */
    private static boolean canChange(Field field) throws IllegalAccessException {
        if (!Modifier.isFinal(field.getModifiers())) {
            return true;
        }
        if (field.getType().isArray()) {
            return !Modifier.isPrivate(field.getModifiers());
        }
        field.setAccessible(true);
        Object value = field.get(null);
        String type = value == null ? "" : value.getClass().getName();
        return CHANGEABLE.contains(type) || type.startsWith("java.util.concurrent.");
    }

    private static final Set<String> CHANGEABLE = Set.of(
            "java.util.ArrayList",
            "java.util.ArrayDeque",
            "java.util.BitSet",
            "java.util.EnumMap",
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.IdentityHashMap",
            "java.util.LinkedHashMap",
            "java.util.LinkedHashSet",
            "java.util.LinkedList",
            "java.util.TreeMap",
            "java.util.TreeSet",
            "java.util.Arrays$ArrayList",
            "java.lang.StringBuilder",
            "java.lang.ThreadLocal");

    /** Inheritance only where a library asks for it. */
    @Test
    void aClassIsFinalSealedARecordAnEnumOrAnInterface() {
        classes()
                .that(describe("are written by us", each -> !each.isAnonymousClass()
                        && !each.isInterface()
                        && !each.isEnum()
                        && !(each.isInnerClass() && each.getSuperclass().isPresent() && isConstantOfAnEnum(each))
                        && !each.getSimpleName().equals("package-info")))
                .should(new ArchCondition<>("be final or sealed") {
                    @Override
                    public void check(JavaClass each, ConditionEvents events) {
                        boolean closed = each.getModifiers().contains(JavaModifier.FINAL) || each.reflect().isSealed();
                        events.add(new SimpleConditionEvent(each, closed, each.getName() + " is open to subclasses"));
                    }
                })
                .check(House.classes());
    }

    private static boolean isConstantOfAnEnum(JavaClass each) {
        return each.getRawSuperclass().map(JavaClass::isEnum).orElse(false);
    }

    private static boolean crossesBorders(JavaClass owner) {
        return owner.getModifiers().contains(JavaModifier.PUBLIC) && !owner.getSimpleName().endsWith("Builder");
    }

    private static boolean isOurs(JavaField field) {
        boolean filledByTheCommandLine = field.getAnnotations().stream()
                .anyMatch(each -> each.getRawType().getPackageName().startsWith("picocli"));
        return !filledByTheCommandLine && !field.getModifiers().contains(JavaModifier.SYNTHETIC);
    }
}
