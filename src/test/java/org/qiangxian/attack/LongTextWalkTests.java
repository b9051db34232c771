package org.qiangxian.attack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.application.Drafts;
import org.qiangxian.burden.Asking;
import org.qiangxian.burden.DataRequests;
import org.qiangxian.form.Contents;
import org.qiangxian.form.Kind;
import org.qiangxian.inspection.Arrived;
import org.qiangxian.panel.Argued;
import org.qiangxian.submission.Proposals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Limits live on the server: whoever walks from the desk of each role to every page they can reach, and writes two hundred
 * thousand 字 into each field of each form there, is told so in a sentence, and no row is written.
 */
@PlatformTest
@Tag("once")
@Transactional
class LongTextWalkTests {

    private static final String FLOOD = "质".repeat(200_000);
    /** A sheet is saved as a draft as far as it is sound, and says what was not. */
    private static final String SAVES_FIRST = "/requests/[^/]+/submit";

    private static final Pattern SAYS = Pattern.compile(
            "(role=\"alert\"|class=\"(remark|error)[^\"]*\"|id=\"main\")[^<]*(<[^>]*>\\s*)*[\\p{IsHan}“]");
    private static final byte[] TABLE = "地区,值\n平遥县,1\n".getBytes(UTF_8);
    private static final int PAGES_OF_A_SORT = 2;
    private static final Actor CITY = Actors.city("990121");
    private static final Actor PROVINCE = Actors.province("990000");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Arrived arrived;

    @Autowired
    private Argued argued;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Drafts drafts;

    @Autowired
    private DataRequests requests;

    private final Set<String> tried = new TreeSet<>();
    private final Map<String, String> wrong = new TreeMap<>();

    @Test
    @DisplayName("two hundred thousand 字 in any field of any form end in a sentence and in no row")
    void everyFieldHasItsLimitOnTheServer() throws Exception {
        somethingToWriteInto();
        for (var actor : everybody()) {
            walk(actor);
        }

        assertThat(wrong.entrySet().stream().map(Object::toString).toList()).isEmpty();
        assertThat(tried.stream().map(sort -> sort.replaceFirst(" .*", "")).distinct())
                .as("forms that were reached")
                .hasSizeGreaterThanOrEqualTo(30);
    }

    /** Matters in the states in which somebody writes: a draft, proposals on their way, a panel, a request, drafts of 总局. */
    private void somethingToWriteInto() throws Exception {
        var call = arrived.call();
        drafts.begin(CITY, call, Kind.PILOT, Contents.pilot());
        proposals.pilot(call, "990221");
        var argues = arrived.checked(call, "990321");
        argued.asked(call, argues, argued.expert("demo-expert"));
        requests.register(PROVINCE, Asking.on(requests.today()).form());
        requests.register(
                PROVINCE, Asking.on(requests.today()).departments("Z4-01").form());
        for (var begun : List.of("/calls/%s/amend".formatted(call), "/catalogue")) {
            mvc.perform(MockMvcRequestBuilders.post(begun)
                    .param("number", "2099-1")
                    .with(csrf())
                    .with(Actors.as(Actors.samr())));
        }
    }

    private List<Actor> everybody() {
        var places = Stream.of(CITY, Actors.cityBureau("990100"), PROVINCE).map(Actors::demonstration);
        var roles = Stream.of(
                        Role.SAMR, Role.OPERATOR, Role.EXPERT, Role.DISCIPLINE, Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN)
                .map(role -> Actors.of(role, null));
        return Stream.of(places, roles, Stream.of(argued.expert("demo-expert")))
                .flatMap(each -> each)
                .toList();
    }

    private void walk(Actor actor) throws Exception {
        var seen = new HashMap<String, Integer>();
        var known = new HashSet<String>();
        var open = new ArrayDeque<>(List.of("/desk"));
        while (!open.isEmpty()) {
            var address = open.poll();
            var answer = mvc.perform(MockMvcRequestBuilders.get(java.net.URI.create(address))
                            .accept(MediaType.TEXT_HTML)
                            .with(Actors.as(actor)))
                    .andReturn()
                    .getResponse();
            var page = answer.getContentAsString();
            for (var form : HtmlForm.of(page, address)) {
                if (!form.action().equals("/login") && !form.texts().isEmpty() && tried.add(form.sort())) {
                    flood(actor, form);
                }
            }
            var further = answer.getRedirectedUrl() == null ? Addresses.of(page) : List.of(answer.getRedirectedUrl());
            for (var next : further) {
                if (known.add(next) && seen.merge(Addresses.sort(next), 1, Integer::sum) <= PAGES_OF_A_SORT) {
                    open.add(next);
                }
            }
        }
    }

    private void flood(Actor actor, HtmlForm form) {
        for (var field : form.texts()) {
            for (var button : form.presses()) {
                var said = new TransactionTemplate(transactions, nested()).execute(status -> {
                    status.setRollbackOnly();
                    return judged(actor, form, field, button);
                });
                if (said != null && !said.isEmpty()) {
                    wrong.put("%s %s %s=%s".formatted(actor.role(), form.action(), field, button[1]), said);
                }
            }
        }
    }

    private static TransactionDefinition nested() {
        return new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED);
    }

    private String judged(Actor actor, HtmlForm form, String field, String[] button) {
        try {
            var rows = rows();
            var answer =
                    mvc.perform(request(actor, form, field, button)).andReturn().getResponse();
            var written = rows() - rows;
            boolean kept = written == 0 || form.action().matches(SAVES_FIRST);
            return answer.getStatus() / 100 == 4 && says(answer) && kept
                    ? ""
                    : "%d, %d rows, %s".formatted(answer.getStatus(), written, answer.getRedirectedUrl());
        } catch (Exception failure) {
            return failure.toString();
        }
    }

    private static AbstractMockHttpServletRequestBuilder<?> request(
            Actor actor, HtmlForm form, String field, String[] button) {
        // Where a list may be pasted instead of sent, it is pasted.
        var request = form.multipart() && !form.texts().contains("list")
                ? MockMvcRequestBuilders.multipart(form.action())
                        .file(new MockMultipartFile("file", "a.csv", null, TABLE))
                : MockMvcRequestBuilders.post(form.action());
        form.fields().forEach((name, value) -> request.param(name, name.equals(field) ? FLOOD : value));
        if (!button[0].isEmpty()) {
            request.param(button[0], button[1]);
        }
        return request.accept(MediaType.TEXT_HTML).with(csrf()).with(Actors.as(actor));
    }

    /** What the transaction wrote, but for the journal of what was refused and the memory of what was sent. */
    private long rows() {
        return jdbc.sql("""
                        select coalesce(sum(n_tup_ins + n_tup_upd), 0) from pg_stat_xact_user_tables
                        where schemaname not in ('journal', 'repeat', 'login', 'public')
                        """).query(Long.class).single();
    }

    private static boolean says(MockHttpServletResponse answer) throws java.io.UnsupportedEncodingException {
        return SAYS.matcher(answer.getContentAsString()).find();
    }
}
