package org.qiangxian.partner;

import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.application.Application;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.application.Drafts;
import org.qiangxian.call.TestCalls;
import org.qiangxian.form.Contents;
import org.qiangxian.form.Kind;
import org.qiangxian.procedure.Seen;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A pilot of 示例省 that names another county as partner, through the front doors. */
record Joint(Partners partners, Drafts drafts, JdbcClient jdbc) {

    static final Actor COUNTY = Actors.city("990121");
    static final Actor PARTNER = Actors.city("990221");
    static final Actor STRANGER = Actors.city("990321");
    static final String PART = "开放计量检测实验室，共用诊断专家";

    Application drafted() {
        return drafts.begin(COUNTY, TestCalls.open(jdbc), Kind.PILOT, Contents.pilot());
    }

    /** Invites {@link #PARTNER} in a draft; returns the identifier of the invitation. */
    UUID asked(ApplicationId id) {
        partners.name(COUNTY, id, new PartnerForm("990221", PART));
        return partners.asked(PARTNER).stream()
                .filter(each -> each.application().equals(id))
                .findFirst()
                .orElseThrow()
                .id();
    }

    UUID asked() {
        return asked(drafted().id());
    }

    UUID agreed(ApplicationId id) {
        return answered(asked(id), PartnerAction.AGREE, "");
    }

    UUID answered(UUID partner, PartnerAction action, String reason) {
        partners.answer(PARTNER, partner, action, reason, Seen.NOTHING);
        return partner;
    }

    ApplicationId of(UUID partner) {
        return partners.get(PARTNER, partner).application();
    }

    /** Changes the title. */
    void retitled(ApplicationId id, String title) {
        var edit = partners.own(COUNTY, id).edit();
        drafts.save(COUNTY, id, edit, Contents.with(Contents.pilot(), "task", title));
    }
}
