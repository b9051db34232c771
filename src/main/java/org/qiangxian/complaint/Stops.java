package org.qiangxian.complaint;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qiangxian.account.Actor;
import org.qiangxian.procedure.Stoppable;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.shell.Consequences;
import org.qiangxian.shell.Consequences.Ask;
import org.qiangxian.shell.Narrowing;
import org.qiangxian.shell.Option;
import org.qiangxian.shell.Plain;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typed;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a handler stop an act that offends, through the module that owns it: end a data request, cancel a visit,
 * withdraw a publication (R2, R3). The accused reads the reason, so it must not reveal that somebody reported anything,
 * but it has to name the offence, such as a fee or a ranking.
 */
@Service
@Transactional
class Stops {

    private static final int LONGEST = 200;
    private static final int PAGE = 20;
    private static final String GONE = "请选择停止哪一项；已经结束的不用再停。";

    /** Words that reveal a report; looked for in the text without blanks and punctuation. */
    private static final Pattern TELLS = Pattern.compile("反映|反应|举报|投诉|信访|检举|控告|告发|告状|来信|来电|来访|上访|爆料|曝光|线索|匿名|实名|工单|热线"
            + "|123(45|15|88)|群众|有人|网民|市民|居民|百姓|接到|收到|获悉|得知"
            + "|(企业|公司|商户|单位|个人|同志|人员|机构|媒体)(向[^，。；]{0,8})?(说|称|讲|提出|提到|告诉|告知|表示|认为|意见|来函)");

    private final ObjectProvider<Stoppable> modules;
    private final ComplaintAccess access;
    private final ComplaintRepository repository;
    private final Undoing undoing;

    Stops(ObjectProvider<Stoppable> modules, ComplaintAccess access, ComplaintRepository repository, Undoing undoing) {
        this.modules = modules;
        this.access = access;
        this.repository = repository;
        this.undoing = undoing;
    }

    /** The acts of the accused that are in force, for the verifier of the complaint; empty for others. */
    @Transactional(readOnly = true)
    List<Option> of(Actor actor, UUID id) {
        var complaint = access.get(actor, id);
        return stoppable(actor, complaint)
                ? items(complaint)
                        .map(item -> new Option(item.id(), item.words(), item.follows()))
                        .toList()
                : List.of();
    }

    private boolean stoppable(Actor actor, Complaint complaint) {
        return access.handles(actor, complaint) && ComplaintAction.STOP.row().startsAt(complaint.status());
    }

    /** The page that lists those matching the search. */
    @Transactional(readOnly = true)
    StopsPage list(Actor actor, UUID id, Narrowing asked, int page) {
        actor.require(ComplaintAction.STOP.row().roles());
        var complaint = access.get(actor, id);
        var found =
                asked.in(of(actor, id), item -> new Narrowing.Line(item.label() + item.note(), kind(item.label()), ""));
        return new StopsPage(
                complaint.path(), complaint.door().label(), complaint.body(), found, found.page(page, PAGE));
    }

    /** The first word of an item says its kind: 文件, 调研. */
    private static String kind(String words) {
        return words.split("[ 　：]", 2)[0];
    }

    /** What follows when one is stopped. */
    @Transactional(readOnly = true)
    Consequences page(Actor actor, UUID id, String item) {
        actor.require(ComplaintAction.STOP.row().roles());
        var complaint = access.get(actor, id);
        var list = complaint.path() + "/stops";
        var chosen =
                of(actor, id).stream().filter(each -> each.value().equals(item)).findFirst();
        var page = Consequences.of(
                        "停止有关事项", chosen.map(Option::label).orElse(""), complaint.path() + "/stop", "确认停止", list)
                .under(
                        ComplaintController.PATH,
                        "群众反映",
                        complaint.path(),
                        complaint.door().label(),
                        list,
                        "可以停止的事项")
                .sending("item", item)
                .unless(chosen.isEmpty() ? GONE : "");
        return chosen.map(each -> page.follows(each.note() + "。")
                        .follows("有关的城市和制定的单位看得到停止的原因，看不到有人反映。")
                        .follows("不能恢复；仍要办的，由原单位另行登记。")
                        .asking(Ask.words("reason", "停止的原因", "有关单位看得到；只写这件事不当在哪里，不写有人反映", LONGEST)))
                .orElse(page);
    }

    private Stream<Stoppable.Item> items(Complaint complaint) {
        var role = complaint.accused().role();
        var place = complaint.place();
        return role == null || place == null
                ? Stream.of()
                : modules.orderedStream().flatMap(module -> module.of(role, place.value()).stream());
    }

    void stop(Actor actor, UUID id, Map<String, String> sent) {
        actor.require(ComplaintAction.STOP.row().roles());
        var complaint = access.hold(actor, id);
        var typed = Typed.ofSingle(sent);
        var item = items(complaint)
                .filter(each -> each.id().equals(typed.raw("item")))
                .findFirst();
        if (item.isEmpty()) {
            typed.remark("item", GONE);
        }
        var reason = typed.needed("reason", "停止的原因", LONGEST);
        if (TELLS.matcher(Plain.key(reason).replaceAll("[\\p{P}\\p{S}]", "")).find()) {
            typed.remark("reason", "原因会被有关单位看到，请只写这件事本身不当在哪里，不写有人反映、举报或投诉。");
        }
        typed.orRefuse();
        ComplaintAction.STOP.check(
                actor,
                complaint.status(),
                () -> new Refusal.Conflict(
                        "这件反映%s，不能再停止有关事项。请刷新页面查看。".formatted(complaint.status().label())));
        modules.forEach(module -> module.stop(actor, item.orElseThrow().id(), reason));
        repository.step(
                id,
                ComplaintAction.STOP.label(),
                "%s；%s".formatted(item.orElseThrow().words(), reason),
                actor.signature(),
                undoing.now());
        undoing.forGood(new ComplaintFact(id, ComplaintAction.STOP.name()));
    }
}
