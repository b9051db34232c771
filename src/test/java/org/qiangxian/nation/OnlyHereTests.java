package org.qiangxian.nation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Consumer;
import org.qiangxian.snapshot.Snapshots;
import org.qiangxian.statistics.IssuedGroup;
import org.qiangxian.statistics.Quantiles;
import org.qiangxian.statistics.QuartileBand;

/**
 * R1 in the structure of the code: figures of all places at once are read in this module alone, and no page shows
 * them.
 */
@AnalyzeClasses(packages = "org.qiangxian", importOptions = ImportOption.DoNotIncludeTests.class)
class OnlyHereTests {

    @ArchTest
    static final ArchRule ONLY_AN_EDITION_COMPUTES_HOW_PLACES_ARE_SPREAD = noClasses()
            .that()
            .resideOutsideOfPackages("org.qiangxian.edition", "org.qiangxian.statistics")
            .and()
            .doNotHaveFullyQualifiedName(GridGroups.class.getName())
            .and()
            .doNotHaveFullyQualifiedName(GridGroups.class.getName() + "$Issues")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(IssuedGroup.class, QuartileBand.class, Quantiles.class)
            .because(
                    "what is said of a group is issued once and read by everybody (R1); GridGroups is for the calibration");

    @ArchTest
    static final ArchRule ONLY_ANALYSIS_AND_EDITION_READ_A_WHOLE_SNAPSHOT = noClasses()
            .that()
            .resideOutsideOfPackages("org.qiangxian.nation", "org.qiangxian.edition")
            .should()
            .callMethod(Snapshots.class, "figures", String.class, Consumer.class)
            .because("named values of more than one place leave by no page and no file (R1)");

    @ArchTest
    static final ArchRule PAGES_KNOW_NO_GRID = noClasses()
            .that()
            .haveSimpleNameEndingWith("Controller")
            .or()
            .haveSimpleNameEndingWith("Page")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Grid.class, Analysis.class, Outcomes.class, GridGroups.class)
            .because("a page is of one place (R1)");
}
