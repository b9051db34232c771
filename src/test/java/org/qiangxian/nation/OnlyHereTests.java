package org.qiangxian.nation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Consumer;
import org.qiangxian.comparison.PeerTable;
import org.qiangxian.snapshot.Snapshots;

/** R1 as structure: what is of all places at once is asked for here alone, and does not leave by a page. */
@AnalyzeClasses(packages = "org.qiangxian", importOptions = ImportOption.DoNotIncludeTests.class)
class OnlyHereTests {

    @ArchTest
    static final ArchRule ONLY_THE_ANALYSIS_KNOWS_WHO_IS_WHOSE_PEER = noClasses()
            .that()
            .resideOutsideOfPackages("org.qiangxian.nation", "org.qiangxian.comparison")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(PeerTable.class)
            .because("which places are whose peers leaves by no page and no file (R1)");

    @ArchTest
    static final ArchRule ONLY_THE_ANALYSIS_READS_A_WHOLE_SNAPSHOT = noClasses()
            .that()
            .resideOutsideOfPackage("org.qiangxian.nation")
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
            .belongToAnyOf(Grid.class, Analysis.class, Outcomes.class, PeerTable.class)
            .because("a page is of one place (R1)");
}
