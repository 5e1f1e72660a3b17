package nl.inspiratieboek.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Data flows one way through the rooms of the house, and each library lives in one of them. */
class RoomsTest {

    @ParameterizedTest
    @EnumSource(Room.class)
    void aRoomUsesOnlyTheRoomsItMayUse(Room room) {
        noClasses()
                .that()
                .resideInAPackage(room.packages())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(room.closedPackages())
                .because("the line of the house goes one way; the README's table says which room may use which")
                .check(House.classes());
    }

    @Test
    void everyClassLivesInARoom() {
        noClasses()
                .should()
                .resideOutsideOfPackages(Room.packages(Room.values()))
                .check(House.classes());
    }

    @ParameterizedTest
    @EnumSource(Room.class)
    void everyRoomIsThere(Room room) {
        assertThat(packagesOfTheHouse())
                .as("a room that is no more leaves the table too")
                .anyMatch(name -> (name + ".").startsWith(Room.HOUSE + "." + room + "."));
    }

    @Test
    void noPackagesDependOnEachOtherInACircle() {
        slices().matching(Room.HOUSE + ".(**)").should().beFreeOfCycles().check(House.classes());
    }

    /** YAML, Mustache and picocli each have one room; CommonMark is read in one and written in another. */
    @ParameterizedTest
    @CsvSource({
        "org.commonmark.., MARKDOWN INTAKE",
        "org.snakeyaml.., YAML",
        "tools.jackson.dataformat.yaml.., YAML",
        "tools.jackson.dataformat.csv.., DATASET",
        "com.jcraft.., OFFLINE PAPER",
        "com.github.mustachejava.., HTML",
        "picocli.., CLI",
        "org.jsoup.., MARKDOWN VIEW LEAF EPUB DOCX PAPER INTAKE",
        "com.openhtmltopdf.., PAPER",
        "org.apache.pdfbox.., PAPER",
        "org.apache.fontbox.., PAPER",
        "org.apache.poi.., DOCX",
        "org.openxmlformats.., DOCX",
        "org.zwobble.., INTAKE",
        "org.teavm.., STEM",
        "org.eclipse.jetty.., SERVE",
        "io.methvin.., SERVE",
        "org.slf4j.., SERVE",
        "com.github.difflib.., FIX CLI",
        "org.eclipse.jgit.., PUBLISH",
        "org.apache.sshd.., PUBLISH",
    })
    void aLibraryLivesInItsRoom(String library, String rooms) {
        Room[] homes = Arrays.stream(rooms.split(" ")).map(Room::valueOf).toArray(Room[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(Room.packages(homes))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(House.classes());
    }

    /** The stemmers are compiled to JavaScript: each class that they use makes the reader's script larger. */
    @Test
    void theStemmersUseThePlainestOfJavaOnly() {
        classes()
                .that()
                .resideInAPackage("nl.inspiratieboek.stem")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "nl.inspiratieboek.stem", "java.lang", "java.lang.invoke", "java.util", "java.util.function",
                        "org.jspecify.annotations")
                .check(House.classes());
    }

    @Test
    void everyPackageSaysWhatItIsForAndThatNothingInItIsNull() {
        for (String name : packagesOfTheHouse()) {
            JavaPackage room = House.classes().getPackage(name);
            assertThat(room.tryGetPackageInfo())
                    .as("package-info.java of %s", name)
                    .isPresent();
            assertThat(room.isAnnotatedWith(NullMarked.class))
                    .as("@NullMarked on %s", name)
                    .isTrue();
        }
    }

    @Test
    void noNameSaysNothing() {
        Set<String> saysNothing = Set.of("util", "helper", "manager", "common", "base", "impl", "misc");

        List<String> empty = House.classes().stream()
                .map(RoomsTest::fullName)
                // CommonMark is a name of its own.
                .map(name -> name.replace("CommonMark", "Commonmark"))
                .filter(name -> words(name).stream()
                        .anyMatch(word -> saysNothing.contains(word) || saysNothing.contains(word.replaceAll("s$", ""))))
                .sorted()
                .toList();

        assertThat(empty).isEmpty();
    }

    private static Set<String> packagesOfTheHouse() {
        return House.classes().stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
    }

    private static String fullName(JavaClass each) {
        return each.getName();
    }

    /** The words of a class with its package: {@code nl.x.FileUtil} has nl, x, file and util. */
    private static List<String> words(String className) {
        return Arrays.stream(className.split("[.$_]|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])"))
                .map(word -> word.toLowerCase(java.util.Locale.ROOT))
                .toList();
    }
}
