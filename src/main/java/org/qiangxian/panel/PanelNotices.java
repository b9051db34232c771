package org.qiangxian.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.qiangxian.application.Application;
import org.qiangxian.form.Kind;
import org.qiangxian.notice.Notices;
import org.qiangxian.notice.Recipient;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Component;

/**
 * The messages of 论证: to experts about their tasks, to the organisers about recusals, to all concerned about the
 * result, at the same moment.
 */
@Component
class PanelNotices {

    private final Notices notices;
    private final Regions regions;

    PanelNotices(Notices notices, Regions regions) {
        this.notices = notices;
        this.regions = regions;
    }

    /** Tells experts that they have something to read, without saying what. */
    void asked(Panel panel, UUID expert) {
        var to = List.of(Recipient.person(expert));
        var key = key(panel, expert);
        notices.tell(
                to,
                "请对%s方案提出论证意见".formatted(panel.kind().label()),
                "请先逐份申报有无利害关系，再阅读方案并提出意见。意见只供组织论证使用，合议前互不可见。",
                "/opinions",
                key);
    }

    /**
     * Tells the experts that the consensus stage has begun: they may read each other's opinions and answer the
     * consensus texts.
     */
    void gathered(Panel panel, List<UUID> experts) {
        experts.forEach(expert -> notices.tell(
                List.of(Recipient.person(expert)),
                "%s方案已转入合议".formatted(panel.kind().label()),
                "个人意见已经截止。合议意见形成后，请逐份答复同意或保留意见。",
                "/opinions",
                "gather/" + key(panel, expert)));
    }

    /** Tells the organisers that another expert has to be assigned. */
    void recused(Assignment assignment) {
        notices.tell(
                List.of(Recipient.samr()),
                "一位专家回避了一份方案",
                "已停止向该专家展示。请在论证组页面另行分送。",
                "/panels/groups/" + assignment.panel(),
                "recusal/%s/%s".formatted(assignment.application(), assignment.person()));
    }

    /** The result, to the city, its city bureau and its recommender, in the words of the decision. */
    void decided(Application proposal, Decision decision) {
        var to = new ArrayList<>(List.of(Recipient.city(proposal.unit()), Recipient.province(proposal.recommender())));
        regions.cityOf(proposal.unit()).ifPresent(city -> to.add(Recipient.cityBureau(city.code())));
        notices.tell(
                to,
                "%s的%s：%s"
                        .formatted(
                                regions.displayName(proposal.unit()),
                                proposal.kind().label(),
                                word(proposal.kind(), decision)),
                "《%s》%s。理由：%s".formatted(proposal.title(), word(proposal.kind(), decision), decision.reason()),
                "/applications/" + proposal.id(),
                "decision/" + proposal.id());
    }

    static String word(Kind kind, Decision decision) {
        var verb = kind == Kind.PILOT ? "确定" : "纳入";
        return (decision.selected() ? "已" : "未") + verb;
    }

    private static String key(Panel panel, UUID expert) {
        return "opinion/%s/%s".formatted(panel.id(), expert);
    }
}
