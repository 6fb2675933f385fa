package org.chuangyou.exchange;

import java.time.Instant;
import java.time.LocalDate;
import jakarta.ws.rs.Path;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** As services are built; but there is no entity here and no event. */
class ArchitectureTest {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.chuangyou.exchange");

    @Test
    void packages_have_no_cycles() {
        slices().matching("org.chuangyou.exchange.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CODE);
    }

    @Test
    void files_are_read_and_written_without_knowing_what_they_mean() {
        noClasses()
                .that()
                .resideInAPackage("..exchange.sheet..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.chuangyou.exchange", "..exchange.intake..", "..exchange.export..")
                .check(CODE);
    }

    @Test
    void resource_methods_are_public() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .and()
                .areMetaAnnotatedWith(jakarta.ws.rs.HttpMethod.class)
                .should()
                .bePublic()
                .check(CODE);
    }

    @Test
    void nobody_asks_for_the_time_without_a_clock() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .check(CODE);
    }
}
