package org.qiangxian.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Sends every endpoint, as everybody, fields that no page sends: the answer is never a failure of the platform.
 * {@code -Dfuzz.from} and {@code -Dfuzz.requests} make it run for hours; a failure names the seed of its request.
 */
@PlatformTest
@Tag("embedded")
class EndpointFuzzTests {

    private static final long FROM = Long.getLong("fuzz.from", 1);
    private static final long REQUESTS = Long.getLong("fuzz.requests", 1_500);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void whateverIsSentTheAnswerIsNoFailureOfThePlatform() {
        var endpoints = Endpoint.all(requestMappingHandlerMapping);
        var known = known();
        var failures = new TreeMap<String, List<String>>();

        LongStream.range(FROM, FROM + REQUESTS).forEach(seed -> {
            var fuzz = Fuzz.of(seed, endpoints, known);
            var failure = failure(fuzz);
            if (!failure.isEmpty()) {
                failures.computeIfAbsent(failure, key -> new ArrayList<>()).add(fuzz.toString());
            }
        });

        assertThat(failures).isEmpty();
    }

    /** Two identifiers of each kind of record. */
    private List<String> known() {
        var tables = jdbc.sql("""
                        select quote_ident(table_schema) || '.' || quote_ident(table_name)
                        from information_schema.columns
                        where column_name = 'id' and data_type = 'uuid' and table_schema not in ('public', 'pg_catalog')
                        order by 1
                        """).query(String.class).list();
        return tables.stream()
                .flatMap(table ->
                        jdbc.sql("select id from " + table + " order by id limit 2").query(UUID.class).list().stream())
                .map(UUID::toString)
                .toList();
    }

    /**
     * What went wrong, with the line of the platform that failed; empty if nothing did. Whatever the request stored
     * is rolled back.
     */
    private String failure(Fuzz fuzz) {
        for (var actor : fuzz.who()) {
            var answer = new TransactionTemplate(transactions).execute(status -> {
                status.setRollbackOnly();
                return answer(fuzz, actor);
            });
            if (answer != null && !answer.equals("turned away")) {
                return answer;
            }
        }
        return "";
    }

    private String answer(Fuzz fuzz, @Nullable Actor actor) {
        try {
            var result = mvc.perform(fuzz.request(actor)).andReturn();
            var status = result.getResponse().getStatus();
            var target = result.getResponse().getRedirectedUrl();
            if (status == 401 || status == 403 || (target != null && target.startsWith("/login"))) {
                return "turned away";
            }
            var failed = result.getResolvedException();
            return status < 500 ? "" : failed == null ? "status " + status : words(failed);
        } catch (Exception e) {
            return words(e);
        }
    }

    private static String words(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        for (var line : failure.getStackTrace()) {
            if (line.getClassName().startsWith("org.qiangxian")
                    && !line.getClassName().contains("attack")) {
                return root + " at " + line;
            }
        }
        return root.toString();
    }
}
