package org.qiangxian.campaign;

import java.util.List;
import java.util.stream.Collectors;
import org.qiangxian.account.Actor;
import org.qiangxian.discipline.Wording;
import org.qiangxian.shell.Typed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 打勾列入: own records become activities without being typed again. */
@Service
@Transactional
class Ticking {

    private final List<TickSource> sources;
    private final Activities activities;

    Ticking(List<TickSource> sources, Activities activities) {
        this.sources = sources;
        this.activities = activities;
    }

    /** What the actor may tick: their records that are not yet activities of the campaign. */
    @Transactional(readOnly = true)
    List<TickSource.Tickable> open(Actor actor, Campaign campaign) {
        if (!activities.against(actor, campaign).isEmpty()) {
            return List.of();
        }
        var taken = activities.own(actor, campaign).stream()
                .filter(each -> each.status() == ActivityStatus.LISTED)
                .map(Activity::source)
                .collect(Collectors.toSet());
        return sources.stream()
                .flatMap(source -> source.of(actor, campaign).stream())
                .filter(each -> !taken.contains(each.key()))
                .toList();
    }

    /** Makes activities of the ticked records; ignores records that are not the actor's or are activities already. */
    List<Activity> tick(Actor actor, String key, TickForm form) {
        var campaign = activities.open(actor, key);
        var typed = Typed.of(form);
        if (form.chosen().isEmpty()) {
            typed.remark("ticked", "请至少选择一项。");
        }
        if (campaign.definition().area(form.said()).isEmpty()) {
            typed.remark("area", "请选择属于哪一项活动内容。");
        }
        ActivityForm.declarations(typed);
        var open = open(actor, campaign);
        var chosen =
                open.stream().filter(each -> form.chosen().contains(each.key())).toList();
        if (chosen.size() < form.chosen().stream().distinct().count()) {
            typed.remark("ticked", "选择的事项中，有的已经列入，或者不是本单位的。请刷新页面再选择。");
        }
        chosen.forEach(each -> Wording.remark(each.title())
                .or(() -> Formalities.remark(each.title()))
                .ifPresent(remark -> typed.remark("ticked", remark)));
        typed.orRefuse();
        return chosen.stream()
                .map(each -> activities.enter(actor, campaign, asked(form, each), each.key()))
                .toList();
    }

    private static ActivityForm.Asked asked(TickForm form, TickSource.Tickable each) {
        var title = each.title().length() <= ActivityForm.TITLE
                ? each.title()
                : each.title().substring(0, ActivityForm.TITLE);
        return new ActivityForm.Asked(
                new ActivityWords(title, form.said(), "", Tag.named(each.tags()), "", ""), Days.UNKNOWN, "", null);
    }
}
