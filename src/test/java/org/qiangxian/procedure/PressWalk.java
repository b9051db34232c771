package org.qiangxian.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.HtmlUtils;

/**
 * Opens the page of a record at each status as each reader. Each enabled button is pressed, with the fields filled in
 * that it needs, and must not be refused; if it leads to a page of consequences, the button of that page is pressed.
 * Each disabled button must have its reason beside it, and the act itself must be refused with that reason.
 */
@Transactional
public abstract class PressWalk {

    private static final Pattern LINK = Pattern.compile("<a class=\"btn[^\"]*\" href=\"([^\"]*)\"");

    @Autowired
    protected MockMvcTester mvc;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    /**
     * A record at one of its statuses.
     *
     * @param where in words
     * @param addresses its pages
     * @param own what the addresses of its acts begin with or contain
     * @param readers who open it; a reader without the right must get no page
     */
    public record At(String where, List<String> addresses, List<String> own, List<Actor> readers) {}

    /**
     * The act of a disabled button, as somebody sends it all the same.
     *
     * @param address where it is sent
     */
    public record Sent(String address, Map<String, String> fields) {}

    /** Each status with each circumstance; what is supplied brings the record there. */
    protected abstract Stream<Supplier<At>> stands();

    /** Fills in the form before it is sent. */
    protected abstract void type(String address, MultiValueMap<String, String> form);

    /** The act of a disabled button. */
    protected abstract Sent behind(String label, At at);

    /**
     * How many buttons must at least be pressed, and how many found disabled, so that a walk over empty pages fails.
     */
    protected abstract int[] atLeast();

    private final List<String> wrong = new ArrayList<>();
    private final TreeSet<String> labels = new TreeSet<>();
    private int pressed;
    private int closed;

    @Test
    @DisplayName(
            "every button that may be pressed is not refused; every closed one has its reason, and the act is refused with it")
    void buttonsKeepTheirWord() {
        stands().forEach(stand -> nested(() -> walk(stand.get())));

        assertThat(wrong).isEmpty();
        assertThat(pressed).as("pressed: " + labels).isGreaterThanOrEqualTo(atLeast()[0]);
        assertThat(closed).as("closed").isGreaterThanOrEqualTo(atLeast()[1]);
    }

    private boolean walk(At at) {
        for (var reader : at.readers()) {
            for (var address : at.addresses()) {
                var page = nested(() -> page(reader, address));
                PageForms.presses(page).stream()
                        .filter(press -> own(at, press.address()))
                        .forEach(press -> press(at, reader, press));
                LINK.matcher(page)
                        .results()
                        .map(link -> HtmlUtils.htmlUnescape(link.group(1)))
                        .filter(link -> own(at, link) && !at.addresses().contains(link))
                        .distinct()
                        .forEach(link -> follow(at, reader, link));
                PageForms.disabled(page).forEach(button -> closed(at, reader, button.getFirst(), button.getLast()));
            }
        }
        return true;
    }

    private static boolean own(At at, String address) {
        return at.own().stream().anyMatch(address::contains);
    }

    /** Requires that the page behind a button opens, and that its act is done or is disabled with its reason. */
    private void follow(At at, Actor reader, String link) {
        var page = nested(() -> page(reader, link));
        if (page.isEmpty()) {
            wrong.add("%s %s: %s does not open".formatted(at.where(), reader.role(), link));
        }
        if (page.contains("不能撤销，请看清楚再确认")) {
            var action = link.replaceFirst("\\?.*", "");
            PageForms.presses(page).stream()
                    .filter(press -> press.address().equals(action))
                    .forEach(press -> press(at, reader, press));
            if (!PageForms.disabled(page).isEmpty()) {
                wrong.add("%s %s: open button leads to closed page %s".formatted(at.where(), reader.role(), link));
            }
        }
    }

    private void press(At at, Actor reader, PageForms.Press press) {
        pressed++;
        labels.add(press.label());
        type(press.address(), press.sent());
        nested(() -> refused(reader, press.address(), press.sent()))
                .ifPresent(why -> wrong.add(
                        "%s %s %s %s: %s".formatted(at.where(), reader.role(), press.label(), press.address(), why)));
    }

    private void closed(At at, Actor reader, String label, String reason) {
        closed++;
        assertThat(reason).as("%s %s %s", at.where(), reader.role(), label).matches("(?s).*\\p{IsHan}{4,}.*。");
        var sent = label.startsWith("撤销“") ? undo(reader, label) : behind(label, at);
        var form = new LinkedMultiValueMap<String, String>();
        sent.fields().forEach(form::set);
        var why = nested(() -> refused(reader, sent.address(), form));
        if (!why.orElse("").replaceAll("\\s+", "").contains(reason.replaceAll("\\s+", ""))) {
            wrong.add("%s %s %s is closed with “%s”, and the act answers %s"
                    .formatted(at.where(), reader.role(), label, reason, why.orElse("that it was done")));
        }
    }

    /** The undoing of what the reader did last, which the button names. */
    private Sent undo(Actor reader, String label) {
        var act = jdbc.sql("""
                        select id from procedure.act
                        where person = :person and label = :label and undone_at is null order by number desc limit 1
                        """)
                .param("person", reader.person())
                .param("label", label.substring(3, label.length() - 1))
                .query(UUID.class)
                .single();
        return new Sent("/acts/%s/undo".formatted(act), Map.of());
    }

    /** The page, or nothing if this reader may not open it. */
    private String page(Actor reader, String address) {
        var result = mvc.get()
                .uri(java.net.URI.create(address.replaceFirst("#.*", "")))
                .with(Actors.as(reader))
                .exchange();
        return result.getResponse().getStatus() == 200 ? PageForms.body(result) : "";
    }

    private Optional<String> refused(Actor reader, String address, MultiValueMap<String, String> form) {
        var result = mvc.post()
                .uri(address)
                .with(Actors.as(reader))
                .with(csrf())
                .params(form)
                .exchange();
        var status = result.getResponse().getStatus();
        return status < 400 ? Optional.empty() : Optional.of(status + " " + said(PageForms.body(result)));
    }

    private static String said(String page) {
        var at = page.indexOf("<main");
        return HtmlUtils.htmlUnescape(
                page.substring(Math.max(at, 0), Math.min(at < 0 ? page.length() : at + 6000, page.length()))
                        .replaceAll("(?s)<[^>]*>", " ")
                        .replaceAll("\\s+", " "));
    }

    /** Does the work in a nested transaction and rolls it back. */
    protected <T> T nested(Supplier<T> work) {
        return RolledBack.nested(transactions, work);
    }
}
