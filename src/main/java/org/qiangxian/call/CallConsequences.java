package org.qiangxian.call;

import java.util.List;
import org.qiangxian.account.Actor;
import org.qiangxian.region.Region;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Consequences;
import org.qiangxian.shell.Consequences.Ask;
import org.qiangxian.shell.Narrowing;
import org.qiangxian.shell.Option;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The consequences of those acts of 总局 on a call that cannot be undone. */
@Component
@Transactional(readOnly = true)
class CallConsequences {

    private final CallDrafts drafts;
    private final Allowances allowances;
    private final CallPages pages;
    private final CallMinutes minutes;

    CallConsequences(CallDrafts drafts, Allowances allowances, CallPages pages, CallMinutes minutes) {
        this.minutes = minutes;
        this.drafts = drafts;
        this.allowances = allowances;
        this.pages = pages;
    }

    /** Of publishing the draft as it stands now. */
    Consequences publishing(Actor actor, CallId id) {
        var draft = drafts.publishable(actor, id);
        var call = draft.call();
        var edit = "/calls/%s/edit".formatted(id);
        var problems = drafts.problems(draft);
        var said = Consequences.of(
                        draft.amendment() ? "发布修订" : "发布征集",
                        "%s，第%d版".formatted(call.title(), call.version()),
                        "/calls/%s/publish".formatted(id),
                        "确认发布",
                        edit)
                .under("/calls", "征集", edit, draft.amendment() ? "修订" : "起草")
                .follows("%s立即看到，并各收到一条消息。".formatted(whom(call)))
                .follows("报送截止%s 24:00（北京时间）；每个推荐单位%s。".formatted(Chinese.date(call.deadlineDay()), seats(call)))
                .follows(minutes.of(call))
                .follows("发布的版本不能改动或收回；需要调整时，只能再发布一次修订。");
        var whole = draft.amendment()
                ? said.follows("已按第%d版起草的方案保留；申报单位须先看修订、采用新版，才能提交。".formatted(call.version() - 1))
                        .follows("修订说明各单位都会看到：“%s”。".formatted(draft.reason()))
                        .concerns(
                                List.of("与第%d版相比".formatted(call.version() - 1)),
                                pages.edit(actor, id, Narrowing.NONE).differences().stream()
                                        .map(List::of)
                                        .toList())
                : said.follows("从现在起，这些地方的城市可以起草方案。");
        return whole.sending("edit", String.valueOf(draft.edit()))
                .unless(problems.isEmpty() ? "" : CallDrafts.unready(problems.size()));
    }

    private String whom(Call call) {
        return call.audience().fictional()
                ? "示例省及其市县"
                : "%d 个推荐单位及其市局和培育城市".formatted(allowances.recommenders(call).size());
    }

    private static String seats(Call call) {
        return String.join(
                "、",
                call.forms().stream()
                        .map(form -> "%s %d 个".formatted(form.kind().label(), call.seats(form.kind())))
                        .toList());
    }

    /** Of granting seats to one recommender. */
    Consequences seats(Actor actor, CallId id) {
        var call = allowances.writable(actor, id);
        return under(call, "追加名额", "确认追加", "/seats")
                .follows("所选推荐单位立即可以多列相应个数的拟推荐，其他推荐单位的名额不变（现为每个%s）。".formatted(seats(call)))
                .follows("%s都会看到追加的个数和您写的理由，并收到消息。".formatted(whom(call)))
                .follows("追加后不能减少：对方可能已经列入拟推荐。")
                .asking(
                        Ask.choice("recommender", "推荐单位", bodies(call)),
                        Ask.choice(
                                "kind",
                                "类别",
                                call.forms().stream()
                                        .map(form -> new Option(
                                                form.kind().name(), form.kind().label()))
                                        .toList()),
                        Ask.of("number", "places", "追加个数", "1至20"),
                        Ask.words("reason", "理由", "200字以内，各推荐单位都会看到", 200));
    }

    /** Of moving the last day on. */
    Consequences extension(Actor actor, CallId id) {
        var call = allowances.writable(actor, id);
        return under(call, "延长截止日期", "确认延长", "/extensions")
                .follows("所选对象可以在新日期的 24:00（北京时间）前报送、撤回和重新报送；已经截止的重新开放。")
                .follows("%s都会看到新的日期和您写的理由，并收到消息；提醒按新日期重新计算。".formatted(whom(call)))
                .follows("结果要到最后一个截止日期以后才能发布。")
                .follows("只能再往后延，不能改回较早的日期（现为%s）。".formatted(Chinese.date(call.deadlineDay())))
                .asking(
                        Ask.choice("recommender", "对象", bodies(call)).orElse("全部推荐单位"),
                        Ask.of("date", "day", "新的截止日期", ""),
                        Ask.words("reason", "理由", "200字以内，各推荐单位都会看到", 200));
    }

    private List<Option> bodies(Call call) {
        return Option.of(allowances.recommenders(call), body -> body.code().value(), Region::name);
    }

    private static Consequences under(Call call, String title, String label, String act) {
        var page = "/calls/" + call.id();
        return Consequences.of(title, call.title(), page + act, label, page)
                .under("/calls", "征集", page, call.year() + "年");
    }
}
