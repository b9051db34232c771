package org.qiangxian.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qiangxian.partner.Joint.COUNTY;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.application.Applications;
import org.qiangxian.application.Drafts;
import org.qiangxian.application.Recommendations;
import org.qiangxian.application.Status;
import org.qiangxian.call.TestCalls;
import org.qiangxian.form.Contents;
import org.qiangxian.form.Kind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/**
 * Partners of proposals that take another way than the plain one: picked from a record, returned and submitted again.
 */
@PlatformTest
@Transactional
class PartnerCourseTests {

    @Autowired
    Partners partners;

    @Autowired
    Drafts drafts;

    @Autowired
    Applications applications;

    @Autowired
    Recommendations recommendations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Test
    @DisplayName(
            "R49, R69: an activity that was only recorded is picked once its partners have agreed, and names them then")
    void isPickedWithItsPartners() {
        var joint = new Joint(partners, drafts, jdbc);
        var province = Actors.province("990000");
        var id = drafts.begin(COUNTY, TestCalls.open(jdbc), Kind.ACTIVITY, Contents.activity())
                .id();
        var asked = joint.asked(id);
        drafts.record(COUNTY, id);
        assertThatThrownBy(() -> recommendations.pick(province, id)).hasMessageContaining("它的合作城市还没有都同意");
        assertThatThrownBy(() -> partners.remove(COUNTY, id, asked)).hasMessageContaining("请先在活动页面按“修改记录”");

        joint.answered(asked, PartnerAction.AGREE, "");
        recommendations.pick(province, id);
        assertThat(applications.get(province, id).status()).isEqualTo(Status.SUBMITTED);
        assertThat(applications.get(province, id).content().partners()).hasSize(1);
    }

    @Test
    @DisplayName("R49: returned, a proposal may lose its partner; the next text names none and says that this changed")
    void aSecondTextSaysWhatChanged() {
        var joint = new Joint(partners, drafts, jdbc);
        var id = joint.drafted().id();
        var asked = joint.agreed(id);
        drafts.submit(COUNTY, id);
        drafts.withdraw(COUNTY, id);
        partners.remove(COUNTY, id, asked);
        drafts.submit(COUNTY, id);

        assertThat(applications.submissions(COUNTY, id))
                .extracting(each -> each.content().partners().size())
                .containsExactly(0, 1);
        assertThat(mvc.get().uri("/applications/" + id).with(Actors.as(COUNTY)))
                .bodyText()
                .contains("较上一稿有改动", "这一稿没有列合作城市。");
    }
}
