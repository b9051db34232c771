package org.qiangxian.attack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Walks from the desk of each role to every page it can reach, tries each text field of each form once with the text
 * of each attempt, and sends each form twice unchanged.
 */
final class FormWalk {

    private static final byte[] TABLE = "地区,值\n平遥县,1\n".getBytes(UTF_8);
    private static final int PAGES_OF_A_SORT = 3;

    private final MockMvc mvc;
    private final JdbcClient jdbc;
    private final PlatformTransactionManager transactions;
    private final Writing writing;
    private final Long[] tables;

    FormWalk(MockMvc mvc, JdbcClient jdbc, PlatformTransactionManager transactions, Writing writing) {
        this.mvc = mvc;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.writing = writing;
        this.tables = tables(jdbc);
    }

    /** A text that is tried in each field. */
    interface Attempt {

        /** The text sent in the field that is tried. */
        String text();

        /** Looks at the answer; what was done is rolled back afterwards. */
        void judge(Press press, Answer answer);
    }

    /** Sends each form twice unchanged, and tries no field. */
    interface Twice {

        /** The name of a file that is sent. */
        String fileName();

        /** Looks at both answers; what was done is rolled back afterwards. */
        void judge(Press press, Answer first, Answer second);
    }

    /** Who tries which field of which form, and the name and value of the button pressed. */
    record Press(Actor actor, HtmlForm form, String field, String[] button) {}

    /** The answer, and how many rows were written, without the journal of refused acts. */
    record Answer(int status, String page, String redirected, long rows) {}

    /**
     * Makes the matters, walks, and rolls everything back.
     *
     * @return the forms that have a text field, by their address and fields
     */
    Set<String> walk(List<? extends Attempt> attempts, Twice twice) {
        var tried = new TreeSet<String>();
        var written = new TreeSet<String>();
        takingBack(TransactionDefinition.PROPAGATION_REQUIRES_NEW, () -> {
            for (var walker : writing.begin(mvc)) {
                walk(walker, form -> {
                    if (tried.add(form.sort())) {
                        if (!form.texts().isEmpty()) {
                            written.add(form.sort());
                            tryAll(walker.actor(), form, attempts);
                        }
                        sendTwice(walker.actor(), form, twice);
                    }
                });
            }
        });
        return written;
    }

    private void walk(Writing.Walker walker, Consumer<HtmlForm> trial) throws Exception {
        var seen = new HashMap<String, Integer>();
        var known = new HashSet<>(walker.from());
        var open = new ArrayDeque<>(walker.from());
        while (!open.isEmpty()) {
            var address = open.poll();
            var answer = mvc.perform(MockMvcRequestBuilders.get(URI.create(address))
                            .accept(MediaType.TEXT_HTML)
                            .with(Actors.as(walker.actor())))
                    .andReturn()
                    .getResponse();
            if (spoilt()) {
                throw new IllegalStateException(
                        "to read %s fails inside a transaction, which nothing can be written in then"
                                .formatted(address));
            }
            var page = answer.getContentAsString();
            HtmlForm.of(page, address).stream()
                    .filter(form -> !form.action().equals("/login"))
                    .forEach(trial);
            var further = answer.getRedirectedUrl() == null ? Addresses.of(page) : List.of(answer.getRedirectedUrl());
            for (var next : further) {
                if (known.add(next) && seen.merge(Addresses.sort(next), 1, Integer::sum) <= PAGES_OF_A_SORT) {
                    open.add(next);
                }
            }
        }
    }

    /** Whether an exception within the walk's transaction marked it so that nothing in it can be committed. */
    private static boolean spoilt() {
        return TransactionSynchronizationManager.getResourceMap().values().stream()
                .anyMatch(held -> held instanceof ResourceHolderSupport holder && holder.isRollbackOnly());
    }

    private void tryAll(Actor actor, HtmlForm form, List<? extends Attempt> attempts) {
        for (var field : form.texts()) {
            for (var button : form.presses()) {
                var press = new Press(actor, form, field, button);
                for (var attempt : attempts) {
                    takingBack(
                            TransactionDefinition.PROPAGATION_NESTED,
                            () -> attempt.judge(
                                    press,
                                    sent(request(press, attempt.text(), "a.csv").with(csrf()))));
                }
            }
        }
    }

    private void sendTwice(Actor actor, HtmlForm form, Twice twice) {
        for (var button : form.presses()) {
            var press = new Press(actor, form, "", button);
            takingBack(TransactionDefinition.PROPAGATION_NESTED, () -> {
                var token = new OneToken();
                var first = sent(request(press, "", twice.fileName()).with(token));
                twice.judge(
                        press, first, sent(request(press, "", twice.fileName()).with(token)));
            });
        }
    }

    /** The token of one page, the same each time its form is sent. */
    private static final class OneToken implements RequestPostProcessor {

        private @Nullable MockHttpServletRequest first;

        @Override
        public MockHttpServletRequest postProcessRequest(MockHttpServletRequest request) {
            csrf().postProcessRequest(request);
            var before = first;
            if (before == null) {
                first = request;
                return request;
            }
            Collections.list(before.getAttributeNames()).stream()
                    .filter(name -> name.contains("TestCsrfTokenRepository"))
                    .forEach(name -> request.setAttribute(name, before.getAttribute(name)));
            request.setParameter("_csrf", String.valueOf(before.getParameter("_csrf")));
            return request;
        }
    }

    /** Work that may throw any exception. */
    private interface Deed {
        void happen() throws Exception;
    }

    private void takingBack(int propagation, Deed deed) {
        var within = new TransactionTemplate(transactions, new DefaultTransactionDefinition(propagation));
        within.executeWithoutResult(status -> {
            status.setRollbackOnly();
            try {
                deed.happen();
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    private Answer sent(AbstractMockHttpServletRequestBuilder<?> request) {
        try {
            var rows = rows();
            MockHttpServletResponse answer = mvc.perform(request).andReturn().getResponse();
            return new Answer(
                    answer.getStatus(),
                    answer.getContentAsString(),
                    String.valueOf(answer.getRedirectedUrl()),
                    rows() - rows);
        } catch (Exception failure) {
            return new Answer(500, failure.toString(), "", 0);
        }
    }

    private AbstractMockHttpServletRequestBuilder<?> request(Press press, String text, String fileName) {
        var form = press.form();
        // Where a list may be pasted instead of sent as a file, it is pasted.
        var request = form.multipart() && !form.texts().contains("list")
                ? MockMvcRequestBuilders.multipart(form.action())
                        .file(new MockMultipartFile("file", fileName, null, TABLE))
                : MockMvcRequestBuilders.post(form.action());
        form.fields().forEach((name, value) -> request.param(name, name.equals(press.field()) ? text : value));
        if (!press.button()[0].isEmpty()) {
            request.param(press.button()[0], press.button()[1]);
        }
        return request.accept(MediaType.TEXT_HTML).with(Actors.as(press.actor()));
    }

    /**
     * How many rows the transaction wrote, without the journal of refused acts, the memory of forms sent, and the
     * figures that the page of a refused form showed again. The view of these counts joins every index; to ask it
     * twice a press took half of the walk.
     */
    private long rows() {
        return jdbc.sql("""
                        select coalesce(sum(pg_stat_get_xact_tuples_inserted(id) + pg_stat_get_xact_tuples_updated(id)), 0)
                        from unnest(cast(:tables as oid[])) id
                        """).param("tables", tables).query(Long.class).single();
    }

    private static Long[] tables(JdbcClient jdbc) {
        return jdbc.sql("""
                        select cast(t.oid as bigint) from pg_class t join pg_namespace n on n.oid = t.relnamespace
                        where t.relkind in ('r', 'p') and n.nspname not in
                            ('journal', 'repeat', 'login', 'meter', 'public', 'information_schema', 'pg_catalog', 'pg_toast')
                        """).query(Long.class).list().toArray(Long[]::new);
    }
}
