package org.qiangxian;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiangxian.account.Activations;
import org.qiangxian.account.People;
import org.qiangxian.account.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Conditional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

/** Rules of the house style for every file that no compiler checks. */
@AnalyzeClasses(packages = "org.qiangxian", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTests {

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_THING_IS = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|Dto|DTO|VO|Service)")
            .because("such an ending says nothing of the business; name the noun");

    @ArchTest
    static final ArchRule THE_CLOCK_IS_ASKED_FOR_THE_TIME = noClasses()
            .should()
            .callMethodWhere(JavaCall.Predicates.target(new DescribedPredicate<>("reads the system's time") {
                @Override
                public boolean test(CodeUnitCallTarget target) {
                    return readsTheTime(target);
                }
            }))
            .because("a test must be able to say what time it is: inject java.time.Clock");

    private static boolean readsTheTime(CodeUnitCallTarget target) {
        var owner = target.getOwner().getName();
        var clockless =
                target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(java.time.Clock.class));
        return (owner.startsWith("java.time.") && target.getName().equals("now") && clockless)
                || (owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis"));
    }

    @ArchTest
    static final ArchRule NO_SETTING_DECIDES_WHICH_BEANS_THERE_ARE = methods()
            .should()
            .notBeMetaAnnotatedWith(Conditional.class)
            .because("the beans of an archive are found when it is built: what a setting asks for is null without it");

    @ArchTest
    static final ArchRule CONTROLLERS_NEVER_SEE_SQL = noClasses()
            .that()
            .haveSimpleNameEndingWith("Controller")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(JdbcClient.class, javax.sql.DataSource.class)
            .because("a handler binds, calls one front door and names a view");

    @ArchTest
    static final ArchRule THE_INSIDE_OF_A_ROOM_STAYS_INSIDE = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .or()
            .areAnnotatedWith(RestController.class)
            .or()
            .haveSimpleNameEndingWith("Repository")
            .or()
            .haveSimpleNameEndingWith("Query")
            .or()
            .haveSimpleNameEndingWith("Controller")
            .should()
            .notBePublic()
            .orShould()
            .beRecords()
            .because("only the front door, its records and its facts are for others; templates may read records");

    @ArchTest
    static final ArchRule ONLY_THE_DOOR_KNOWS_PASSWORDS_AND_SESSIONS = noClasses()
            .that()
            .resideOutsideOfPackages("org.qiangxian.account", "org.qiangxian.login")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(People.class, Activations.class, SignedIn.class)
            .because("others ask Accounts who holds a post; hashes, links and sessions are for login");

    @ArchTest
    static final ArchRule HANDLERS_STAY_INSIDE = methods()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Controller")
            .should()
            .notBePublic()
            .because("a handler is called by the web and by nobody else")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NO_HANDLER_HOLDS_A_TRANSACTION = noClasses()
            .that()
            .haveSimpleNameEndingWith("Controller")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.springframework.transaction.annotation.Transactional")
            .because(
                    "a refusal the handler answers with its form kept would already have doomed the transaction of the page");

    @ArchTest
    static final ArchRule SETTINGS_ARE_RECORDS = noFields()
            .should()
            .beAnnotatedWith(Value.class)
            .because("a setting stands in its module's one @ConfigurationProperties record");

    @ArchTest
    static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .because("what a class needs stands in its constructor");

    @ArchTest
    static final ArchRule NO_SETTING_IN_A_CONSTRUCTOR = constructors()
            .should(new ArchCondition<>("take no @Value and at most five things") {
                @Override
                public void check(JavaConstructor constructor, ConditionEvents events) {
                    var owner = constructor.getOwner();
                    var bean = owner.isMetaAnnotatedWith(org.springframework.stereotype.Component.class);
                    var values = constructor.getParameters().stream().anyMatch(p -> p.isAnnotatedWith(Value.class));
                    var many = bean && constructor.getRawParameterTypes().size() > 5;
                    if (values || many) {
                        events.add(SimpleConditionEvent.violated(constructor, constructor.getDescription()));
                    }
                }
            })
            .because("a sixth dependency says that the class is two");

    @ArchTest
    static final ArchRule LOGS_ARE_CONSTANTS = fields().that()
            .haveRawType(org.slf4j.Logger.class)
            .should()
            .beStatic()
            .andShould()
            .beFinal()
            .because("a log belongs to the class")
            .allowEmptyShould(true);

    @Test
    void noSourceFileIsLongerThan300Lines() throws IOException {
        assertThat(files("src/main/java", ".java"))
                .filteredOn(file -> lines(file).size() > 300)
                .as("a file past 300 lines is two")
                .isEmpty();
    }

    @Test
    void whatAStartLaysDownComesBeforeThePortOpens() throws IOException {
        assertThat(files("src/main/java", ".java"))
                .filteredOn(file -> String.join(" ", lines(file)).contains("implements ApplicationRunner"))
                .extracting(file -> file.getFileName().toString())
                .as("a runner comes when pages are open already: what they need is a shell.Preparation")
                .containsExactlyInAnyOrder("FirstStart.java", "MachineAppointment.java");
    }

    @Test
    void whoDidSomethingIsSignedAndNeverPutTogetherFromNames() throws IOException {
        var joined = Pattern.compile("organisationName(\\(\\))?\\s*\\+\\s*\" \"");

        assertThat(files("src/main/java", ".java"))
                .filteredOn(
                        file -> joined.matcher(String.join(" ", lines(file))).find())
                .extracting(file -> file.getFileName().toString())
                .as("Actor.signature() keeps the ids beside the words; of words alone nobody can tell whose a row is")
                .containsExactly("Actor.java");
    }

    @Test
    void templatesHoldNoScriptAndNoStyle() throws IOException {
        var inline = Pattern.compile("<style|<script(?![^>]*\\ssrc=)|\\sstyle=|\\son[a-z]+=\"");

        assertThat(files("src/main/jte", ".jte"))
                .filteredOn(file -> lines(file).stream()
                        .anyMatch(line -> inline.matcher(line).find()))
                .as("the content security policy forbids script and style inside a page")
                .isEmpty();
    }

    /** How many elements of the kit are still written by hand; each number may only fall, and at 0 it is the rule. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            <(input|select|textarea) ; 0 ; a field is a ui/field, ui/choices, ui/check, ui/control or ui/hidden
            class="errors" ; 0 ; what is wrong with a form stands in ui/errors
            class="remark" ; 0 ; what is wrong at a field is said by it, elsewhere by ui/remark
            class="crumbs" ; 0 ; where the reader is stands in ui/crumbs
            class="(pager|filters)" ; 0 ; a list is cut by ui/pager and narrowed by ui/filter
            ^.{201,} ; 0 ; a line of a template is read on a screen
            """)
    void pagesAreMadeOfTheOneKit(String byHand, int left, String because) throws IOException {
        var written = Pattern.compile(byHand);

        assertThat(files("src/main/jte", ".jte"))
                .filteredOn(file -> byHand.startsWith("^") || !file.startsWith("src/main/jte/ui"))
                .flatExtracting(file -> lines(file).stream()
                        .flatMap(line -> written.matcher(line).results().map(found -> file + ": " + line.strip()))
                        .toList())
                .as(because)
                .hasSizeLessThanOrEqualTo(left);
    }

    @Test
    void aMemberIsACountyADistrictOrATown() throws IOException {
        assertThat(Stream.of(
                                files("src/main/jte", ".jte"),
                                files("src/main/java", ".java"),
                                files("docs/manual", ".md"))
                        .flatMap(List::stream)
                        .filter(file -> String.join(" ", lines(file)).contains("本县")))
                .as("the own place of a reader is 本地, whatever kind it is")
                .isEmpty();
    }

    @Test
    void everyIconThatIsUsedIsInTheStyleAndNoOther() throws IOException {
        var named = Pattern.compile("\\bti-([a-z0-9-]+)|new MenuItem\\(\\s*\"[^\"]*\",\\s*\"([a-z0-9-]+)\"");
        var used = Stream.of(
                        files("src/main/jte", ".jte"),
                        files("src/main/java", ".java"),
                        files("src/main/resources", ".js"))
                .flatMap(List::stream)
                .flatMap(file -> named.matcher(String.join("\n", lines(file))).results())
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .distinct();

        assertThat(Pattern.compile("(?m)^\\.ti-([a-z0-9-]+)::before")
                        .matcher(Files.readString(Path.of("src/main/resources/static/css/icons.css")))
                        .results()
                        .map(rule -> rule.group(1)))
                .as("a page loads the rules of its own icons, not those of five thousand others")
                .containsExactlyInAnyOrderElementsOf(used.toList());
    }

    @Test
    void theFieldsOfAFormAreDrawnOnce() throws IOException {
        var inputs = Pattern.compile("name = \"(text|quarter)\\.\"|name = \"directions\"");

        assertThat(files("src/main/jte", ".jte"))
                .filteredOn(
                        file -> inputs.matcher(String.join(" ", lines(file))).find())
                .extracting(file -> Path.of("src/main/jte").relativize(file).toString())
                .as("the city's form and the preview are form/field.jte and its parts")
                .containsExactlyInAnyOrder(
                        "form/directions.jte", "form/lines.jte", "form/quarters.jte", "form/text.jte");
        assertThat(files("src/main/jte", ".jte"))
                .filteredOn(file -> String.join(" ", lines(file)).contains("instanceof Field."))
                .extracting(file -> Path.of("src/main/jte").relativize(file).toString())
                .as("who reads a form reads form/said.jte; the two of call say what a call asks, not what was written")
                .containsExactlyInAnyOrder("form/field.jte", "form/said.jte", "call/edit.jte", "call/show.jte");
    }

    @Test
    void templatesLoadNothingFromElsewhere() throws IOException {
        var foreign = Pattern.compile("(<(script|link|img)[^>]*(src|href)=\"(https?:)?//)");

        assertThat(files("src/main/jte", ".jte"))
                .filteredOn(file -> lines(file).stream()
                        .anyMatch(line -> foreign.matcher(line).find()))
                .as("nothing comes from a CDN")
                .isEmpty();
    }

    /**
     * A test lies in the package of what it tests. Only tests that attack the whole platform lie in {@code attack},
     * and those of the measure of the corpus in {@code corpus}.
     */
    @Test
    void everyTestLiesInThePackageOfWhatItTests() throws IOException {
        assertThat(files("src/test/java/org/qiangxian", "Tests.java"))
                .filteredOn(file -> !file.startsWith("src/test/java/org/qiangxian/attack"))
                .filteredOn(file -> !file.startsWith("src/test/java/org/qiangxian/corpus"))
                .filteredOn(file -> !Files.isDirectory(Path.of("src/main/java")
                        .resolve(Path.of("src/test/java").relativize(file).getParent())))
                .as("a test lies in the package of what it tests")
                .isEmpty();
    }

    @Test
    void noTestClassHidesOneOfThePlatform() throws IOException {
        assertThat(files("src/test/java", ".java"))
                .filteredOn(file -> !file.endsWith("package-info.java"))
                .filteredOn(file -> Files.exists(Path.of("src/main/java")
                        .resolve(Path.of("src/test/java").relativize(file))))
                .as("tests would run with this class in the place of the platform's class of the same name")
                .isEmpty();
    }

    @Test
    void testsShareOnePlatform() throws IOException {
        var ownPlatform = Pattern.compile(
                "^\\s*@(SpringBootTest|ApplicationModuleTest|Import|ActiveProfiles|DirtiesContext"
                        + "|DynamicPropertySource|TestPropertySource|MockitoBean|MockitoSpyBean|TestBean|AutoConfigureMockMvc)\\b.*");

        assertThat(files("src/test/java", ".java"))
                .filteredOn(file -> lines(file).stream()
                        .anyMatch(line -> ownPlatform.matcher(line).matches()))
                .extracting(file -> file.getFileName().toString())
                .as("each of these starts one more platform, half a minute in each run: @PlatformTest has all of it")
                .containsExactly("PlatformTest.java");
    }

    @Test
    void noMergeIsLeftHalfDone() throws IOException {
        var mark = Pattern.compile("^(<{7}|>{7})( .*)?$");
        var pages = Stream.of("ARCHITECTURE.md", "CONTRIBUTING.md", "README.md").map(Path::of);

        assertThat(Stream.of(files("src", ""), files("docs", ".md"), files("docs", ".csv"), pages.toList())
                        .flatMap(List::stream)
                        .filter(file -> file.toString().matches(".*\\.(md|csv|txt|java|jte|sql|js|css|yaml|json)")))
                .filteredOn(file ->
                        lines(file).stream().anyMatch(line -> mark.matcher(line).matches()))
                .isEmpty();
    }

    @Test
    void everyPackageDeclaresItsNullness() throws IOException {
        assertThat(files("src/main/java", "package-info.java"))
                .allSatisfy(file -> assertThat(file).content().contains("@NullMarked"));
        try (var folders = Files.walk(Path.of("src/main/java/org/qiangxian"))) {
            assertThat(folders.filter(Files::isDirectory))
                    .isNotEmpty()
                    .allSatisfy(folder ->
                            assertThat(folder.resolve("package-info.java")).exists());
        }
    }

    private static List<Path> files(String root, String ending) throws IOException {
        try (var files = Files.walk(Path.of(root))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
