package org.qiangxian.guidance;

import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.shell.Consequences;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What follows when a draft is opened to its sources, or given up. */
@Component
@Transactional(readOnly = true)
class GuideConsequences {

    private final Guides guides;

    GuideConsequences(Guides guides) {
        this.guides = guides;
    }

    Consequences opening(Actor actor, UUID id) {
        var it = read(actor, id);
        var units = guides.sources(it).stream()
                .map(each -> each.source().place())
                .distinct()
                .toList();
        return page(it, "征求来源试点的意见", "/open", "征求意见")
                .follows("%s收到消息，可以看草稿全文、按段提意见；不提也可以。".formatted(String.join("、", units)))
                .follows("它们的意见和总局的答复，各来源试点都能看到；愿意署名的才写明是谁的意见。其他单位看不到草稿和意见。")
                .follows("征求意见期间不能修改草稿；到期自动结束，期限只能延长，不能缩短。")
                .follows("看过的草稿不能让对方没有看过。")
                .asking(Consequences.Ask.of(
                        "date",
                        "until",
                        "到哪一天",
                        "至少 %d 天，最多 %d 天；到这一天 24:00（北京时间）".formatted(Writing.LEAST_DAYS, Writing.MOST_DAYS)))
                .unless(barred(it, GuideAction.OPEN_FOR_REMARKS));
    }

    Consequences discarding(Actor actor, UUID id) {
        var it = read(actor, id);
        var told = it.wasOpened() ? "来源试点所在单位收到消息，它们提的意见不再办理。" : "还没有征求过意见，没有单位收到消息。";
        return page(it, "放弃这份草稿", "/discard", "放弃")
                .follows(told)
                .follows("草稿不再列出，不能恢复；文字、意见和答复都留在记录里。")
                .asking(Consequences.Ask.words("reason", "理由", "写给来源试点和总局的其他经办人", Writing.LONGEST_REASON))
                .unless(barred(it, GuideAction.DISCARD));
    }

    private Guide read(Actor actor, UUID id) {
        actor.require(Role.SAMR);
        return guides.get(actor, id);
    }

    private static String barred(Guide it, GuideAction action) {
        return action.row().startsAt(it.status())
                ? ""
                : String.valueOf(Writing.moved(it, action).getMessage());
    }

    private static Consequences page(Guide it, String title, String act, String label) {
        return Consequences.of(title, it.name(), it.address() + act, label, it.address())
                .under(GuidanceController.PATH, "指导性技术文件");
    }
}
