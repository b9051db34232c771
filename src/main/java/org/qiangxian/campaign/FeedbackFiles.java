package org.qiangxian.campaign;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.qiangxian.account.Actor;
import org.qiangxian.discipline.Wording;
import org.qiangxian.document.AttachmentRule;
import org.qiangxian.document.Attachments;
import org.qiangxian.document.Download;
import org.qiangxian.document.FileId;
import org.qiangxian.document.FileKind;
import org.qiangxian.document.Files;
import org.qiangxian.document.Inspected;
import org.qiangxian.document.SentFile;
import org.qiangxian.reception.AttachmentReceiver;
import org.qiangxian.reception.Outcome;
import org.qiangxian.reception.ReceivedFile;
import org.qiangxian.reception.Receptions;
import org.qiangxian.reception.Sent;
import org.qiangxian.shell.Attached;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Pictures and video sent with feedback: never required (R10), of known kinds and sizes, opened in the child process,
 * and each with a statement of who took it and what it may be used for (R149).
 */
@Service
@Transactional
class FeedbackFiles extends AttachmentReceiver {

    static final AttachmentRule RULE =
            new AttachmentRule("campaign-media", EnumSet.of(FileKind.JPEG, FileKind.PNG, FileKind.MP4), 6, Files.MOST);

    static final int RIGHTS = 100;
    private static final String NOTE = "rights";

    private final Attachments attachments;
    private final Campaigns campaigns;
    private final Feedbacks feedbacks;
    private final MediaRepository media;

    FeedbackFiles(
            Attachments attachments,
            Receptions receptions,
            Campaigns campaigns,
            Feedbacks feedbacks,
            MediaRepository media) {
        super(RULE, attachments, receptions);
        this.attachments = attachments;
        this.campaigns = campaigns;
        this.feedbacks = feedbacks;
        this.media = media;
    }

    /**
     * Receives a file for the unit's feedback while the unit may write it. No lock and no transaction while it is
     * looked into.
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public String add(Actor actor, String key, SentFile upload, Map<String, String> typed) {
        var campaign = campaigns.get(actor, key);
        requireOpen(actor, campaign);
        var form = Typed.ofSingle(typed);
        var rights = form.needed(NOTE, "来源和用途", RIGHTS);
        Wording.remark(rights).ifPresent(remark -> form.remark(NOTE, remark));
        if (!form.ticked("agreed")) {
            form.remark("agreed", "请确认本单位有权提供，看得清的人已经同意，未成年人的面部已经处理。");
        }
        form.orRefuse();
        return receive(actor, record(campaign, Owner.of(actor).key()), upload, Map.of(NOTE, rights, "key", key));
    }

    private void requireOpen(Actor actor, Campaign campaign) {
        var own = feedbacks.own(actor, campaign).orElse(null);
        if (Feedback.standing(campaign, own, feedbacks.today()).sent()) {
            throw new Refusal.Conflict("反馈已经报出，不能再增加图片和视频。需要的，在省局转报以前收回再加。");
        }
    }

    @Override
    public Outcome accept(Actor actor, Sent sent, ReceivedFile content, Inspected found) {
        var campaign = campaigns.get(actor, sent.detail("key"));
        requireOpen(actor, campaign);
        var unit = Owner.of(actor).key();
        var area = actor.area();
        var kept = keep(actor, area == null ? Attachments.NOWHERE : area, sent, content, found);
        media.add(kept.id(), campaign.id(), unit, sent.detail(NOTE), actor.signature(), kept.keptAt());
        return Outcome.taken(page(sent));
    }

    @Override
    public String page(Sent sent) {
        return "%s/%s/feedback/%s"
                .formatted(Campaigns.PATH, sent.detail("key"), sent.record().substring(37));
    }

    private static String record(Campaign campaign, String unit) {
        return campaign.id() + "/" + unit;
    }

    List<Attached> listed(Campaign campaign, String unit) {
        var at = Feedbacks.path(campaign, unit) + "/files";
        return attachments.of(RULE, record(campaign, unit)).stream()
                .map(file -> file.below(at))
                .toList();
    }

    /** Who took them and what they may be used for, in the order of the files. */
    List<String> rights(Campaign campaign, String unit) {
        var notes = media.of(campaign.id(), unit);
        return attachments.of(RULE, record(campaign, unit)).stream()
                .map(file -> "%s：%s"
                        .formatted(file.name(), notes.getOrDefault(file.id().value(), "")))
                .toList();
    }

    /** A copy for those who may read the feedback. */
    Download open(Actor actor, Campaign campaign, String unit, FileId file) {
        if (!Owner.of(actor).key().equals(unit)) {
            feedbacks.get(actor, campaign, unit);
        }
        return attachments.open(RULE, record(campaign, unit), file);
    }
}
