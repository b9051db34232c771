package org.qiangxian.answer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.account.Actor;
import org.qiangxian.burden.DataRequestForm;
import org.qiangxian.burden.DataRequestId;
import org.qiangxian.measurement.Measurements;

/** R3 in the structure of the code: nobody is asked for a figure except by a request in force. */
@AnalyzeClasses(packages = "org.qiangxian", importOptions = ImportOption.DoNotIncludeTests.class)
class OnlyByRequestTests {

    @ArchTest
    static final ArchRule ONLY_THE_OPERATOR_AND_ANSWERS_RECORD = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.qiangxian.measurement",
                    "org.qiangxian.answer",
                    "org.qiangxian.feature",
                    "org.qiangxian.objection")
            .should()
            .callMethod(Measurements.class, "record", Actor.class, org.qiangxian.measurement.Entry.class)
            .orShould()
            .callMethod(Measurements.class, "record", Actor.class, java.util.List.class, String.class)
            .because(
                    "a value of a city or province comes in through an answer to a registered request (R3), or corrects one"
                            + " that a city objects to");

    @ArchTest
    static final ArchRule ONLY_ENTERING_HANDS_OVER = noClasses()
            .that()
            .resideInAPackage("org.qiangxian.answer")
            .and()
            .doNotHaveSimpleName("Entering")
            .should()
            .callMethod(Measurements.class, "record", Actor.class, java.util.List.class, String.class)
            .because("there is one way from an answer to a value");

    @Test
    @DisplayName("R3: every way into the answers names a request")
    void everyWayIntoTheAnswersNamesARequest() {
        assertThat(Arrays.stream(Answers.class.getDeclaredMethods())
                        .filter(method ->
                                java.lang.reflect.Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()))
                .isNotEmpty()
                .allSatisfy(method -> assertThat(method.getParameterTypes()).contains(DataRequestId.class));
    }

    @Test
    @DisplayName("R3: a request has no field for a target, and no answer a file")
    void aRequestHasNoFieldForATarget() {
        assertThat(DataRequestForm.class.getRecordComponents())
                .extracting(component -> component.getName().toLowerCase(java.util.Locale.ROOT))
                .noneMatch(name -> name.contains("target") || name.contains("goal") || name.contains("rank"));
        assertThat(Filling.class.getRecordComponents())
                .extracting(component -> component.getType().getSimpleName())
                .doesNotContain("Upload", "MultipartFile", "FileId");
    }
}
