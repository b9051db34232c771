package org.qiangxian.complaint;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qiangxian.account.Actor;
import org.qiangxian.procedure.Seen;
import org.qiangxian.procedure.Stoppable;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.shell.Option;
import org.qiangxian.shell.Plain;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typed;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A handler may stop what offends, in the way of the module that keeps it: end a data request, cancel a visit, withdraw a publication
 * (R2, R3). Why is read by the accused, so it may not say that somebody reported anything; what offends, a fee or a ranking, has to be
 * named there.
 */
@Service
@Transactional
class Stops {

    private static final int LONGEST = 200;

    /** Words that tell that somebody said something; looked for in the bare signs, without blanks and marks between them. */
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

    /** What the accused has in force, for who verifies a complaint; nothing for others. */
    @Transactional(readOnly = true)
    List<Option> of(Actor actor, UUID id) {
        var complaint = access.get(actor, id);
        return access.handles(actor, complaint) && ComplaintAction.STOP.row().startsAt(complaint.status())
                ? items(complaint)
                        .map(item -> new Option(item.id(), item.words(), item.follows()))
                        .toList()
                : List.of();
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
            typed.remark("item", "请选择停止哪一项；已经结束的不用再停。");
        }
        var reason = typed.needed("reason", "停止的原因", LONGEST);
        if (TELLS.matcher(Plain.key(reason).replaceAll("[\\p{P}\\p{S}]", "")).find()) {
            typed.remark("reason", "原因会被有关单位看到，请只写这件事本身不当在哪里，不写有人反映、举报或投诉。");
        }
        typed.orRefuse();
        Seen.sent(typed.text("seen")).check(repository.steps(id));
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
