package org.qiangxian.attack;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** Code that opens the files of others is reached only from the child process. */
@AnalyzeClasses(packages = "org.qiangxian", importOptions = ImportOption.DoNotIncludeTests.class)
class ParserTests {

    private static final Set<String> PARSERS = Set.of(
            "org.apache.pdfbox.Loader",
            "org.apache.poi.ss.usermodel.WorkbookFactory",
            "java.util.zip.ZipFile",
            "java.util.zip.ZipInputStream",
            "javax.imageio.ImageReader");

    @ArchTest
    static final ArchRule PARSERS_ARE_CALLED_BY_WORKS_ALONE = noClasses()
            .that()
            .doNotHaveSimpleName("PdfCheck")
            .and()
            .doNotHaveSimpleName("ScanPages")
            .and()
            .doNotHaveSimpleName("ImageCheck")
            .and()
            .doNotHaveSimpleName("OfficeCheck")
            .and()
            // These two open what the platform has just written itself.
            .doNotHaveSimpleName("Reproducible")
            .and()
            .doNotHaveSimpleName("Watermark")
            .and()
            .resideOutsideOfPackage("org.qiangxian.spreadsheet")
            .should()
            .callMethodWhere(JavaCall.Predicates.target(new DescribedPredicate<CodeUnitCallTarget>("opens a file") {
                @Override
                public boolean test(CodeUnitCallTarget target) {
                    return PARSERS.contains(target.getOwner().getName());
                }
            }))
            .because("a file of somebody else is opened by a sandbox.Work, in the child process");

    @ArchTest
    static final ArchRule WHAT_OPENS_FILES_IS_ASKED_BY_WORKS_ALONE = noClasses()
            .that()
            .doNotImplement("org.qiangxian.sandbox.Work")
            .and()
            .doNotHaveSimpleName("FileCheck")
            .and()
            .doNotHaveSimpleName("CodeReader")
            .and()
            .doNotHaveSimpleName("FileKind")
            .and()
            .doNotHaveSimpleName("Workbooks")
            .should()
            .callMethodWhere(JavaCall.Predicates.target(new DescribedPredicate<CodeUnitCallTarget>("reads one") {
                @Override
                public boolean test(CodeUnitCallTarget target) {
                    var owner = target.getOwner().getSimpleName();
                    var named = owner + "." + target.getName();
                    return Set.of(
                                    "FileCheck.check",
                                    "PdfCheck.check",
                                    "ImageCheck.check",
                                    "OfficeCheck.check",
                                    "CodeReader.read",
                                    "ScanPages.forEach",
                                    "Spreadsheets.open",
                                    "Workbooks.inspect",
                                    "Workbooks.rows")
                            .contains(named);
                }
            }))
            .because("a file of somebody else is opened by a sandbox.Work, in the child process");
}
