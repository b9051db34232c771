package org.qiangxian.corpus;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An operator who sends a file and accepts what is preselected: types the year and the reason of a correction where
 * asked, leaves a column out that is complained of, and chooses nothing else. The way ends at anything else; finally
 * everything is withdrawn, so that no table meets the figures of another.
 */
final class Door implements AutoCloseable {

    private static final String BOUNDARY = "----corpus-boundary";
    private static final long PATIENCE_NANOS = 60_000_000_000L;
    private static final int TRIES = 3;

    /**
     * Milliseconds before a page that reports progress is requested again; each pause is twice as long, because a
     * request costs time as well.
     */
    private static final int SHORTEST_PAUSE = 25;

    private static final int LONGEST_PAUSE = 200;
    private static final Pattern COMPLAINT = Pattern.compile(
            "<(?:input|select)\\b[^>]*name=\"((?:t\\d+-)?)(?:use|part|unit|period)-(\\d+)\"[^>]*aria-invalid=\"true\"");
    private static final Pattern REFUSED = Pattern.compile("存疑 不能读取(?: [\\d,]+ 项){4} (\\d+) 项");
    private static final List<String> NO_STEPS = List.of("/withdraw", "/discard", "/head", "/logout", "/intake");

    /**
     * How far a file came.
     *
     * @param words what the pages said on the way, for the report
     */
    record Passage(List<Stored> stored, int refused, String words) {}

    private final URI base;
    private final JdbcClient database;
    private final Forms.Form empty;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

    Door(URI base, DataSource database, String login) {
        this.base = base;
        this.database = JdbcClient.create(database);
        var page = get("/login").body();
        var password = Pattern.compile("<code>([^<]+)</code>").matcher(page);
        if (!password.find()) {
            throw new IllegalStateException("the demonstration shows no password");
        }
        var form = Forms.of(page).stream()
                .filter(each -> each.fields().containsKey("password"))
                .findFirst()
                .orElseThrow()
                .with("login", login)
                .with("password", password.group(1));
        post(form);
        empty = Forms.of(get("/intake").body()).stream()
                .filter(each -> each.action().equals("/intake"))
                .findFirst()
                .orElseThrow();
    }

    Passage through(Table table) {
        var answer = send(table);
        var address = location(answer);
        if (address.isEmpty()) {
            return new Passage(List.of(), 0, said(answer.body()));
        }
        var last = pressOn(address.orElseThrow(), table);
        var stored = stored(table.title());
        leave(last.page());
        return new Passage(stored, last.refused(), last.words());
    }

    /**
     * The page where the way ended.
     *
     * @param refused how many figures were said to be unreadable
     * @param words what all pages said
     */
    private record End(String page, int refused, String words) {}

    /** Goes from page to page as far as possible. */
    private End pressOn(String address, Table table) {
        var page = settled(address);
        var pressed = new HashSet<String>();
        var words = new StringBuilder(said(page));
        int refused = 0;
        while (true) {
            refused = Math.max(refused, refused(page));
            var form = next(page);
            if (form.isEmpty() || !pressed.add(form.orElseThrow().action())) {
                return new End(page, refused, words.toString());
            }
            var answer = pressed(form.orElseThrow(), table);
            var to = location(answer);
            page = to.isEmpty() ? answer.body() : settled(to.orElseThrow());
            words.append("\n").append(said(page));
            if (to.isEmpty()) {
                return new End(page, refused, words.toString());
            }
        }
    }

    /** Sends the form unchanged; a column that is complained of is left out and the rest sent again. */
    private HttpResponse<String> pressed(Forms.Form form, Table table) {
        var filled = form.lacks("year") && table.year() > 0 ? form.with("year", String.valueOf(table.year())) : form;
        if (filled.lacks("reason")) {
            filled = filled.with("reason", "来源更正");
        }
        var answer = post(filled);
        for (int tries = 0; tries < TRIES && answer.statusCode() == 422; tries++) {
            var columns = COMPLAINT
                    .matcher(answer.body())
                    .results()
                    .map(each -> each.group(1) + "use-" + each.group(2))
                    .toList();
            if (columns.isEmpty()) {
                return answer;
            }
            for (var column : columns) {
                filled = filled.with(column, "");
            }
            answer = post(filled);
        }
        return answer;
    }

    private static Optional<Forms.Form> next(String page) {
        return Forms.of(page).stream()
                .filter(Forms.Form::primary)
                .filter(form -> NO_STEPS.stream().noneMatch(form.action()::endsWith))
                .findFirst();
    }

    /** The page after the work that it reports is done. */
    private String settled(String address) {
        long until = System.nanoTime() + PATIENCE_NANOS;
        var at = address;
        int pause = SHORTEST_PAUSE;
        while (System.nanoTime() < until) {
            var answer = get(at);
            var to = location(answer);
            if (to.isPresent()) {
                at = to.orElseThrow();
            } else if (answer.body().contains("hx-trigger=\"every")) {
                pause(pause);
                pause = Math.min(2 * pause, LONGEST_PAUSE);
            } else {
                return answer.body();
            }
        }
        throw new IllegalStateException("nothing more came of " + address);
    }

    private void leave(String page) {
        Forms.of(page).stream()
                .filter(form ->
                        form.action().endsWith("/withdraw") || form.action().endsWith("/discard"))
                .max(Comparator.comparing(Forms.Form::action))
                .ifPresent(form -> post(form.with("reason", "语料检验结束")));
    }

    private List<Stored> stored(String title) {
        return database.sql("""
                        select v.region, v.indicator, v.period, v.figure, v.numerator, v.denominator, v.page
                        from measurement.value v
                        join measurement.batch b on b.id = v.batch
                        where b.title = :title and v.state in ('VALUE', 'REFERENCE')
                          and not exists (select from measurement.withdrawal w where w.batch = b.id)
                        """)
                .param("title", title)
                .query((row, number) -> new Stored(
                        row.getString("region"),
                        row.getString("indicator"),
                        row.getString("period"),
                        Optional.ofNullable(row.getBigDecimal("figure")),
                        Optional.ofNullable(row.getBigDecimal("numerator")),
                        Optional.ofNullable(row.getBigDecimal("denominator")),
                        Optional.ofNullable(row.getString("page")).orElse("")))
                .list();
    }

    private HttpResponse<String> send(Table table) {
        var fields = empty.with("title", table.title())
                .with("publisher", table.publisher())
                .with("published", table.published())
                .with("retrievedOn", "2026-07-01")
                .fields();
        var head = new StringBuilder();
        fields.forEach((name, value) -> head.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(BOUNDARY, name, value)));
        head.append("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
                .formatted(BOUNDARY, table.fileName()));
        head.append("Content-Type: application/octet-stream\r\n\r\n");
        return exchange(HttpRequest.newBuilder(base.resolve("/intake"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head.toString()),
                        BodyPublishers.ofByteArray(table.content()),
                        BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"))));
    }

    private HttpResponse<String> get(String path) {
        return exchange(HttpRequest.newBuilder(base.resolve(path)));
    }

    private HttpResponse<String> post(Forms.Form form) {
        var body = form.fields().entrySet().stream().map(Door::encoded).collect(Collectors.joining("&"));
        return exchange(HttpRequest.newBuilder(base.resolve(form.action()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private static String encoded(Map.Entry<String, String> field) {
        return URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8);
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(Duration.ofMinutes(2)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<String> location(HttpResponse<String> answer) {
        return answer.statusCode() / 100 == 3
                ? answer.headers().firstValue("Location").map(each -> each.replaceAll("^https?://[^/]+", ""))
                : Optional.empty();
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many figures the result says it cannot read: the fifth of its counts. */
    private static int refused(String page) {
        var counts = REFUSED.matcher(said(page));
        return counts.find() ? Integer.parseInt(counts.group(1)) : 0;
    }

    /** The words of the page's main part without those of its choices. */
    private static String said(String page) {
        int main = page.indexOf("<main");
        return page.substring(Math.max(0, main))
                .replaceAll("(?s)<(select|script|nav|footer)\\b.*?</\\1>", " ")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }

    @Override
    public void close() {
        client.close();
    }
}
