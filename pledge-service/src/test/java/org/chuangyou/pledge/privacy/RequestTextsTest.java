package org.chuangyou.pledge.privacy;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.stream.Stream;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Path;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever people send in words may become public, and what is frozen is never taken back. */
class RequestTextsTest {

    /** Kept nowhere but as a hash. */
    private static final String RECEIPT_CODE = "receiptCode";

    static Stream<Arguments> texts() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.chuangyou.pledge")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .filter(RequestTextsTest::isNotReadThrough)
                        .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
                        .filter(RequestTextsTest::isNotReadThrough)
                        .flatMap(method -> Arrays.stream(method.getParameters()))
                        .filter(parameter -> parameter.isAnnotationPresent(Valid.class))
                        .map(Parameter::getParameterizedType)
                        .flatMap(RequestTextsTest::textsIn)
                        .filter(text -> !text.getName().equals(RECEIPT_CODE))
                        .distinct()
                        .map(text -> Arguments.of(
                                text.getDeclaringRecord().getSimpleName() + "." + text.getName(), text.getAccessor()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void no_text_is_taken_without_looking_for_numbers_by_which_a_person_is_found(String name, AnnotatedElement text) {
        assertThat(text.isAnnotationPresent(NoPersonalData.class) || text.isAnnotationPresent(Pattern.class))
                .as(name)
                .isTrue();
    }

    private static boolean isNotReadThrough(AnnotatedElement resource) {
        return !resource.isAnnotationPresent(Discreet.class);
    }

    private static Stream<RecordComponent> textsIn(Type type) {
        if (type instanceof ParameterizedType several) {
            return Arrays.stream(several.getActualTypeArguments()).flatMap(RequestTextsTest::textsIn);
        }
        return type instanceof Class<?> single && single.isRecord()
                ? Arrays.stream(single.getRecordComponents())
                        .flatMap(part ->
                                part.getType() == String.class ? Stream.of(part) : textsIn(part.getGenericType()))
                : Stream.empty();
    }
}
