package org.qiangxian.panel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.call.CallId;
import org.qiangxian.call.TestCalls;
import org.qiangxian.form.Kind;
import org.qiangxian.inspection.Arrived;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Requests every endpoint of the application as everybody who might be curious, with the real identifiers filled in,
 * and looks for what experts said, the name of the panel, its consensus and the decision: in pages, JSON, files and
 * error texts.
 */
@PlatformTest
@Tag("embedded")
@Transactional
class LeakTests {

    private static final String FIRST = "暗号甲之见";
    private static final String SECOND = "暗号乙之见";
    private static final String CONSENSUS = "暗号合议";
    private static final String DECISION = "暗号理由";
    private static final String PANEL = "暗号论证组";
    private static final String EMPLOYER = "演示标准化中心";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private Arrived arrived;

    @Autowired
    private Argued argued;

    @Autowired
    private Panels panels;

    @Autowired
    private Opinions opinions;

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private Releases releases;

    @Autowired
    private ExpertDesks desks;

    /**
     * The problem of each refusal, by who asked for what; its page was read once. The page of a refusal is made from
     * its problem, so where the problem is the same to the letter the page is not read again.
     */
    private static final Map<String, String> REFUSED = new HashMap<>();

    private final Map<String, Actor> everybody = new LinkedHashMap<>();
    private CallId call = new CallId(new java.util.UUID(0, 0));
    private ApplicationId application = new ApplicationId(new java.util.UUID(0, 0));
    private PanelId panel = new PanelId(new java.util.UUID(0, 0));

    @BeforeEach
    void twoExpertsHaveAnswered() {
        everybody.clear();
        everybody.put("first", argued.expert("demo-expert"));
        everybody.put("second", argued.expert("demo-expert-2"));
        everybody.put("third", argued.expert("demo-expert-4"));
        everybody.put("samr", Argued.SAMR);
        everybody.put("city", Actors.city("990121"));
        everybody.put("other city", Actors.city("990221"));
        everybody.put("bureau", Actors.cityBureau("990100"));
        everybody.put("province", Argued.PROVINCE);
        everybody.put("other province", Actors.province("140000"));
        everybody.put("operator", Actors.operator());
        everybody.put("department", Actors.of(Role.DEPARTMENT, "990000"));
        everybody.put("discipline", Actors.of(Role.DISCIPLINE, null));
        everybody.put("audit", Actors.of(Role.AUDIT_ADMIN, null));
        everybody.put("system", Actors.of(Role.SYSTEM_ADMIN, null));
        call = arrived.call();
        application = arrived.checked(call, "990121");
        panel = argued.asked(call, application, who("first"), who("second"));
        argued.say(who("first"), application, FIRST);
        argued.say(who("second"), application, SECOND);
    }

    @Test
    @DisplayName("before the consensus an opinion reaches its expert and nobody else, the organisers included")
    void beforeTheConsensusAnOpinionIsItsExpertsAlone() throws Exception {
        var finders = findersOf(FIRST, SECOND, PANEL, EMPLOYER);

        assertThat(finders.get(FIRST)).containsExactly("first");
        assertThat(finders.get(SECOND)).containsExactly("second");
        assertThat(finders.get(PANEL)).containsExactly("samr");
        assertThat(finders.get(EMPLOYER)).containsExactly("samr");
    }

    @Test
    @DisplayName(
            "in the consensus stage the panel and the organisers read each other; all others nothing, until the release")
    void fromTheConsensusOnThePanelReadsEachOther() throws Exception {
        panels.move(Argued.SAMR, panel, Move.GATHER);
        outcomes.write(Argued.SAMR, application, CONSENSUS);

        var gathered = findersOf(FIRST, CONSENSUS, EMPLOYER);
        assertThat(gathered.get(FIRST)).containsExactlyInAnyOrder("first", "second", "samr");
        assertThat(gathered.get(CONSENSUS)).containsExactlyInAnyOrder("first", "second", "samr");
        assertThat(gathered.get(EMPLOYER)).containsExactly("samr");

        for (var expert : List.of(who("first"), who("second"))) {
            var text = desks.page(expert, application).consensus();
            opinions.assent(expert, application, text == null ? 0 : text.id(), true, "");
        }
        panels.move(Argued.SAMR, panel, Move.CONCLUDE);
        outcomes.decide(Argued.SAMR, application, true, DECISION);
        assertThat(findersOf(DECISION).get(DECISION)).containsExactly("samr");

        TestCalls.close(jdbc, call);
        releases.release(Argued.SAMR, call, Kind.PILOT);
        var released = findersOf(DECISION, CONSENSUS, FIRST);
        assertThat(released.get(DECISION))
                .contains("city", "bureau", "province", "samr")
                .doesNotContain("other city", "other province", "third", "public");
        assertThat(released.get(CONSENSUS)).containsExactlyInAnyOrder("first", "second", "samr");
        assertThat(released.get(FIRST)).containsExactlyInAnyOrder("first", "second", "samr");
    }

    @Test
    @DisplayName("what is sent to an address one may not use is answered without a word of it")
    void refusalsSayNothing() throws Exception {
        for (var name : everybody.keySet()) {
            if (name.equals("samr") || name.equals("first") || name.equals("second")) {
                continue;
            }
            for (var path : addresses(HttpMethod.POST, _ -> true, "/panels", "/opinions")) {
                var answer = mvc.perform(request(HttpMethod.POST, path)
                                .with(csrf())
                                .with(Actors.as(who(name)))
                                .accept(MediaType.APPLICATION_JSON))
                        .andReturn()
                        .getResponse();
                assertThat(answer.getStatus()).as(name + " " + path).isIn(400, 403, 404, 409, 422, 302);
                assertThat(answer.getContentAsString(UTF_8)).doesNotContain("暗号", EMPLOYER);
            }
        }
    }

    /**
     * Who finds each of these words anywhere, by one walk for all of them. Data and refusals are requested as JSON
     * too; a page is the same for a reader who accepts JSON.
     */
    private Map<String, Set<String>> findersOf(String... words) throws Exception {
        var found = new LinkedHashMap<String, Set<String>>();
        for (var word : words) {
            found.put(word, new TreeSet<>());
        }
        var data = Set.copyOf(addresses(HttpMethod.GET, LeakTests::answersWithData, "/"));
        for (var path : addresses(HttpMethod.GET, _ -> true, "/")) {
            for (var name : everybody.keySet()) {
                read(path, data.contains(path), name, found);
            }
            var anybody = mvc.perform(request(HttpMethod.GET, path)).andReturn().getResponse();
            note(found, "public", anybody.getContentAsString(UTF_8));
        }
        return found;
    }

    private void read(String path, boolean data, String name, Map<String, Set<String>> found) throws Exception {
        var asks = name + " " + named(path);
        var known = REFUSED.get(asks);
        var problem = known == null ? null : answers(path, who(name), MediaType.APPLICATION_JSON);
        if (problem != null) {
            note(found, name, problem.getContentAsString(UTF_8));
            if (named(problem.getContentAsString(UTF_8)).equals(known)) {
                return;
            }
        }
        var page = answers(path, who(name), MediaType.TEXT_HTML);
        note(found, name, page.getContentAsString(UTF_8));
        if (page.getStatus() != 200 || data && !sent(page)) {
            var told = problem == null ? answers(path, who(name), MediaType.APPLICATION_JSON) : problem;
            note(found, name, told.getContentAsString(UTF_8));
            if (page.getStatus() == told.getStatus() && told.getStatus() / 100 == 4) {
                REFUSED.put(asks, named(told.getContentAsString(UTF_8)));
            }
        }
    }

    /** Whether a file was sent, which is the same whatever the reader accepts. */
    private static boolean sent(MockHttpServletResponse answer) {
        return answer.containsHeader(HttpHeaders.CONTENT_DISPOSITION);
    }

    /** The text without the number of a request, and with names in the place of what differs between the tests. */
    private String named(String text) {
        return text.replaceAll("\"request\":\"[^\"]*\"", "")
                .replace(application.toString(), "{application}")
                .replace(call.toString(), "{call}")
                .replace(panel.toString(), "{panel}");
    }

    private static void note(Map<String, Set<String>> found, String reader, String answer) {
        found.forEach((word, readers) -> {
            if (answer.contains(word)) {
                readers.add(reader);
            }
        });
    }

    private MockHttpServletResponse answers(String path, Actor actor, MediaType type) throws Exception {
        return mvc.perform(request(HttpMethod.GET, path).with(Actors.as(actor)).accept(type))
                .andReturn()
                .getResponse();
    }

    private static boolean answersWithData(HandlerMethod handler) {
        return handler.hasMethodAnnotation(ResponseBody.class)
                || AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), ResponseBody.class)
                || !CharSequence.class.isAssignableFrom(handler.getReturnType().getParameterType());
    }

    private List<String> addresses(HttpMethod method, Predicate<HandlerMethod> which, String... under) {
        var paths = new ArrayList<String>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, handler) -> {
            if (handler.getBeanType().getPackageName().startsWith("org.qiangxian")
                    && which.test(handler)
                    && mapping.getMethodsCondition().getMethods().stream()
                            .anyMatch(each -> each.asHttpMethod().equals(method))) {
                mapping.getPatternValues().stream()
                        .filter(path -> List.of(under).stream().anyMatch(path::startsWith))
                        .map(this::filled)
                        .forEach(paths::add);
            }
        });
        return paths.stream().distinct().sorted().toList();
    }

    private String filled(String path) {
        return path.replace("{application}", application.toString())
                .replace("{call}", call.toString())
                .replace("{panel}", panel.toString())
                .replace("{code}", "990121")
                .replace("{area}", "990000")
                .replace("{indicator}", "J-01")
                .replace("{period}", "2020")
                .replace("{number}", "2025-1")
                .replace("{name}", "expert")
                .replaceAll("\\{[^}]+}", "00000000-0000-0000-0000-000000000000");
    }

    private Actor who(String name) {
        return java.util.Objects.requireNonNull(everybody.get(name));
    }
}
