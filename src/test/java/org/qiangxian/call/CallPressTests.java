package org.qiangxian.call;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.procedure.PressWalk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.MultiValueMap;

/**
 * A2, R79: the buttons of a published call, of one being amended and of a draft, for 总局, for its demonstration
 * account, and for those it is meant for.
 */
@PlatformTest
class CallPressTests extends PressWalk {

    private static final Actor SAMR = Actors.samr();
    private static final Actor DEMONSTRATION = Actors.demonstration(SAMR);

    @Autowired
    private CallDrafts drafts;

    private String bodies = "";
    private String years = "";

    @Override
    protected Stream<Supplier<At>> stands() {
        return Stream.of(Audience.FICTIONAL, Audience.REAL)
                .flatMap(audience -> Stream.of(
                        () -> at(audience + " published", published(audience)),
                        () -> {
                            var call = published(audience);
                            drafts.amend(SAMR, call);
                            return at(audience + " amended", call);
                        },
                        () -> {
                            var call = published(audience);
                            drafts.amend(SAMR, call);
                            explain(call);
                            return at(audience + " amendment that is ready", call);
                        },
                        () -> at(audience + " draft", drafts.draftFrom(SAMR, published(audience), year()))));
    }

    private static int year() {
        return java.time.LocalDate.now(org.qiangxian.shell.Chinese.BEIJING).getYear() + 1;
    }

    private CallId published(Audience audience) {
        return TestCalls.published(jdbc, audience, java.time.LocalDate.of(2090, 6, 13), "NONE", 0);
    }

    /** Gives an amendment a reason and a later last day. */
    private void explain(CallId call) {
        jdbc.sql("""
                        update call.version set reason = '延长报送时间',
                            definition = definition || jsonb_build_object('deadlineDay', '2090-07-13')
                        where call = :call and status = 'DRAFT'
                        """).param("call", call.value()).update();
    }

    private At at(String where, CallId call) {
        years = where.endsWith("draft") ? String.valueOf(year()) : "2090";
        bodies = where.startsWith(Audience.FICTIONAL.name()) ? "990000" : "140000";
        return new At(
                where,
                List.of("/calls/" + call, "/calls/%s/edit".formatted(call)),
                List.of("/calls/" + call),
                List.of(
                        SAMR,
                        DEMONSTRATION,
                        Actors.province("990000"),
                        Actors.city("990121"),
                        Actors.province("140000")));
    }

    @Override
    protected void type(String address, MultiValueMap<String, String> form) {
        if (address.endsWith("/edit")) {
            fill(form, ".from", years);
            fill(form, ".to", years);
        } else if (address.endsWith("/seats")) {
            form.set("recommender", bodies);
            form.set("kind", "PILOT");
            form.set("places", "1");
            form.set("reason", "试点较多。");
        } else if (address.endsWith("/extensions")) {
            form.set("recommender", "");
            form.set("day", "2090-08-01");
            form.set("reason", "系统维护。");
        }
    }

    private static void fill(MultiValueMap<String, String> form, String end, String value) {
        form.keySet().stream().filter(name -> name.endsWith(end)).toList().forEach(name -> form.set(name, value));
    }

    @Override
    protected Sent behind(String label, At at) {
        var path = at.own().getFirst();
        return switch (label) {
            case "修订" -> new Sent(path + "/amend", Map.of());
            case "继续修订", "保存" -> new Sent(path + "/edit", Map.of());
            case "追加名额" ->
                new Sent(
                        path + "/seats",
                        Map.of("recommender", "140000", "kind", "PILOT", "places", "1", "reason", "试点较多。"));
            case "延长截止日期" -> new Sent(path + "/extensions", Map.of("day", "2090-08-01", "reason", "系统维护。"));
            case "放弃草稿" -> new Sent(path + "/discard", Map.of());
            default -> {
                if (label.startsWith("发布第")) {
                    yield new Sent(path + "/publish", Map.of());
                }
                throw new AssertionError("closed button of which the walk knows no act: " + label);
            }
        };
    }

    @Override
    protected int[] atLeast() {
        return new int[] {20, 10};
    }
}
