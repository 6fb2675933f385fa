package org.chuangyou.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.agroal.api.AgroalDataSource;
import org.chuangyou.chassis.testing.Architecture;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTest {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.chuangyou.evaluation");

    @Test
    void the_service_is_built_as_all_are() {
        Architecture.holdsFor("org.chuangyou.evaluation");
    }

    @Test
    void the_roll_and_the_urn_do_not_know_each_other() {
        noClasses()
                .that()
                .resideInAPackage("..roll..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..urn..")
                .check(CODE);
        noClasses()
                .that()
                .resideInAPackage("..urn..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..roll..")
                .check(CODE);
    }

    @Test
    void one_class_touches_the_urn() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.chuangyou.evaluation.urn.UrnDatabase")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(AgroalDataSource.class)
                .check(CODE);
    }

    @Test
    void the_urn_knows_no_caller_and_no_clock() {
        noClasses()
                .that()
                .resideInAPackage("..urn..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.time\\..*|.*\\.Caller|.*\\.Audit|.*\\.Outbox|.*Logger")
                .check(CODE);
    }

    @Test
    void only_the_roll_names_the_rolls_tables() throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            var naming = sources.filter(Files::isRegularFile)
                    .filter(ArchitectureTest::namesTheRoll)
                    .map(Path::getParent)
                    .map(Path::getFileName)
                    .map(Path::toString)
                    .distinct();
            assertThat(naming).containsExactly("roll");
        }
    }

    private static boolean namesTheRoll(Path source) {
        try {
            return Files.readString(source).contains("roll_");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
