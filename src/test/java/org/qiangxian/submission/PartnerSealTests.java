package org.qiangxian.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.application.Applications;
import org.qiangxian.application.Drafts;
import org.qiangxian.application.Submitted;
import org.qiangxian.call.Calls;
import org.qiangxian.call.TestCalls;
import org.qiangxian.document.Block;
import org.qiangxian.form.Content;
import org.qiangxian.form.Contents;
import org.qiangxian.form.Kind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Partners on paper: they are printed with what they agreed to, and the content code covers it. */
@PlatformTest
@Transactional
class PartnerSealTests {

    private static final List<Content.Partner> PARTNERS =
            List.of(new Content.Partner("990221", "示例省示例二市示例辰县", "共用检测设备"));

    @Autowired
    private Drafts drafts;

    @Autowired
    private Applications applications;

    @Autowired
    private Calls calls;

    @Autowired
    private Materials materials;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName(
            "R49, R61: the annex names the partners with their parts, and its code changes with them; without one it is the annex as it was")
    void printsAndSealsPartners() {
        var city = Actors.city("990121");
        var id = drafts.begin(city, TestCalls.open(jdbc), Kind.PILOT, Contents.pilot())
                .id();
        drafts.submit(city, id);
        var alone = materials.submitted(applications.get(city, id)).orElseThrow();
        var call = calls.get(applications.get(city, id).call());

        var plain = Annexes.plan(call, alone.form(), alone.content(), "示例丙县", null);
        var joint = Annexes.plan(call, alone.form(), alone.content().with(PARTNERS), "示例丙县", null);

        assertThat(plain.blocks()).doesNotContain(new Block.Heading("合作城市"));
        assertThat(joint.blocks()).contains(new Block.Heading("合作城市"), new Block.Named("示例省示例二市示例辰县", "共用检测设备"));
        assertThat(materials.codeOf(with(alone, PARTNERS))).isNotEqualTo(materials.codeOf(alone));
        assertThat(with(alone, List.of()).parts()).isEqualTo(alone.parts());
    }

    @Test
    @DisplayName(
            "R151, R59: on paper an activity names what it serves and its brand where it does, a pilot 保障措施 of each quarter; the code stands for them (R61)")
    void printsWhatIsAskedFrom2026On() {
        var call = calls.get(TestCalls.openAs2026(jdbc));
        var activity = Contents.with(Contents.activity(), "brand", "示例匠心");
        var guarded = Contents.guarded(Contents.pilot(), "部门会商。");

        assertThat(Annexes.plan(call, call.form(Kind.ACTIVITY), activity, "示例丙县", null)
                        .blocks())
                .contains(new Block.Heading("活动品牌"), new Block.Paragraph("示例匠心"))
                .doesNotContain(new Block.Heading("服务的项目或平台"), new Block.Heading("一县一品"));
        assertThat(Annexes.plan(call, call.form(Kind.PILOT), guarded, "示例丙县", null)
                        .blocks())
                .contains(new Block.Named("2025年第三季度保障措施", "部门会商。"));
        var city = Actors.city("990121");
        var id = drafts.begin(city, call.id(), Kind.PILOT, Contents.pilot()).id();
        drafts.submit(city, id);
        var plain = materials.submitted(applications.get(city, id)).orElseThrow();
        assertThat(with(plain, guarded).parts()).contains("safeguard 2025Q3").isNotEqualTo(plain.parts());
    }

    private static Chosen with(Chosen it, List<Content.Partner> partners) {
        return with(it, it.submitted().content().with(partners));
    }

    private static Chosen with(Chosen it, Content content) {
        var before = it.submitted();
        var submitted = new Submitted(
                before.application(), before.number(), before.callVersion(), content, before.by(), before.at());
        return new Chosen(it.application(), it.unit(), it.unitName(), it.form(), submitted);
    }
}
