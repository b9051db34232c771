package org.qiangxian.designation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.discipline.Wording;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/**
 * Official names are excused from the check of words: admitted by two persons, in the exact words, from a day on,
 * until they are ended.
 */
@PlatformTest
@Transactional
class DesignationModuleTests {

    private static final String NAME = "全国试验百强县";
    private static final String TEXT = "来源为《全国试验百强县名单》";

    @Autowired
    Designations designations;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    AdmittedNames register;

    /**
     * Makes the check of words use the register of this platform, because a later start in the same process may have
     * replaced it.
     */
    @BeforeEach
    void thisRegisterIsAsked() {
        register.destroy();
        register.afterPropertiesSet();
    }

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Instant.parse("2026-03-02T02:00:00Z"));
    }

    private UUID proposed() {
        return designations
                .propose(Persons.FIRST, Persons.form(NAME, "2026-03-05"))
                .id();
    }

    private void agreed() {
        designations.act(Persons.SECOND, proposed(), DesignationAction.AGREE, "");
    }

    @Test
    @DisplayName(
            "R171: a name is admitted by a second person of 总局, from its day on, and refused again once it is ended")
    void aNameIsAdmittedByASecondPersonFromItsDayOn() {
        var id = proposed();
        clock.stopAt(Instant.parse("2026-03-06T02:00:00Z"));
        assertThatThrownBy(() -> Wording.admit("source", TEXT)).isInstanceOf(Refusal.Invalid.class);

        clock.stopAt(Instant.parse("2026-03-03T02:00:00Z"));
        designations.act(Persons.SECOND, id, DesignationAction.AGREE, "");
        assertThatThrownBy(() -> Wording.admit("source", TEXT))
                .as("before its day")
                .hasMessageContaining("“百强”");

        clock.stopAt(Instant.parse("2026-03-04T16:00:00Z"));
        Wording.admit("source", TEXT);
        assertThatThrownBy(() -> Wording.admit("source", TEXT + "，争当百强")).hasMessageContaining("“百强”");
        assertThatThrownBy(() -> Wording.admit("source", TEXT + "按排名公布")).hasMessageContaining("“排名”");

        designations.act(Persons.FIRST, id, DesignationAction.END, "文件已经废止");
        assertThatThrownBy(() -> Wording.admit("source", TEXT)).hasMessageContaining("“百强”");
    }

    @Test
    @DisplayName("R171: who proposed a name cannot agree to it, nobody but 总局 acts, a demonstration account not at all")
    void twoDifferentPersonsOfTheRightPost() {
        var id = proposed();

        assertThatThrownBy(() -> designations.act(Persons.FIRST, id, DesignationAction.AGREE, ""))
                .isInstanceOf(Refusal.Forbidden.class)
                .hasMessageContaining("另一人");
        assertThatThrownBy(() -> designations.act(Persons.SECOND, id, DesignationAction.WITHDRAW, ""))
                .isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(() -> designations.act(Actors.operator(), id, DesignationAction.AGREE, ""))
                .isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(
                        () -> designations.act(Actors.demonstration(Persons.SECOND), id, DesignationAction.AGREE, ""))
                .isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(() -> designations.propose(Actors.province("140000"), Persons.form(NAME, "2026-03-05")))
                .isInstanceOf(Refusal.Forbidden.class);
    }

    @Test
    @DisplayName(
            "R171: the same name is proposed once; once it stood down it can be proposed again; a second agreement is late")
    void theSameNameOnce() {
        var id = proposed();
        assertThatThrownBy(this::proposed).isInstanceOf(Refusal.Invalid.class).hasMessageContaining("已经登记");
        assertThatThrownBy(() -> designations.act(Persons.SECOND, id, DesignationAction.DECLINE, " "))
                .isInstanceOf(Refusal.Invalid.class);
        designations.act(Persons.SECOND, id, DesignationAction.DECLINE, "来源不是官方文件");
        assertThatThrownBy(() -> designations.act(Persons.SECOND, id, DesignationAction.AGREE, ""))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("未同意");

        agreed();

        assertThat(designations.register(Actors.of(Role.DISCIPLINE, null)))
                .filteredOn(each -> each.name().equals(NAME))
                .extracting(Designation::status)
                .containsExactlyInAnyOrder(DesignationStatus.DECLINED, DesignationStatus.IN_FORCE);
    }

    @ParameterizedTest
    @CsvSource({
        "全国县域经济百强县排名, 排列先后",
        "百强县, 全称",
        "质量强县百强榜, 自身的称谓",
        "质量兴县示范乡, 不用登记",
        "全国百强县。各县争创, 只写名称本身",
        "全国 百强县, 只写名称本身"
    })
    @DisplayName(
            "R1, R4: what ranks, what the programme itself would call somebody, a bare word and a sentence are no names")
    void whatIsNoName(String phrase, String said) {
        assertThatThrownBy(() -> designations.propose(Persons.FIRST, Persons.form(phrase, "2026-03-05")))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.type(Refusal.Invalid.class))
                .satisfies(refusal -> assertThat(refusal.fields().get("name")).contains(said));
    }

    @Test
    @DisplayName("R1: source and reason of a name pass the door of words but for the name itself; its day is not past")
    void theRestPassesTheDoor() {
        var form = new DesignationForm(NAME, "关于全国试验百强县的通知", "按全国试验百强县排名", "2026-03-01");

        assertThatThrownBy(() -> designations.propose(Persons.FIRST, form))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.type(Refusal.Invalid.class))
                .satisfies(refusal -> assertThat(refusal.fields())
                        .containsOnlyKeys("reason", "validFrom")
                        .hasEntrySatisfying("reason", said -> assertThat(said).contains("“排名”")));
    }

    @Test
    @DisplayName("R171: the register shows each name with its document, both persons and the day to whoever writes")
    void theRegisterIsRead() {
        agreed();

        assertThat(mvc.get().uri("/designations").with(Actors.as(Actors.city("140728"))))
                .hasStatusOk()
                .bodyText()
                .contains(NAME, "工业和信息化部办公厅", Persons.FIRST.name(), "乙", "同意", "2026年3月5日")
                .doesNotContain("登记一个名称", "停止使用");
        assertThat(mvc.get().uri("/designations").with(Actors.as(Persons.FIRST)))
                .bodyText()
                .contains("登记一个名称", "停止使用");
    }

    @Test
    void theFormIsAnsweredOnThePage() {
        assertThat(mvc.post()
                        .uri("/designations")
                        .param("name", NAME)
                        .param("source", "")
                        .param("reason", "引用")
                        .param("validFrom", "2026-03-05")
                        .with(csrf())
                        .with(Actors.as(Persons.FIRST)))
                .hasStatus(422)
                .bodyText()
                .contains("请填写来源文件", NAME);
        var id = proposed();
        assertThat(mvc.post()
                        .uri("/designations")
                        .param("name", NAME)
                        .param("source", "工业和信息化部的通知")
                        .param("reason", "写了很久的理由")
                        .param("validFrom", "2026-03-05")
                        .with(csrf())
                        .with(Actors.as(Persons.FIRST)))
                .hasStatus(422)
                .bodyText()
                .contains("已经登记", "写了很久的理由");
        assertThat(mvc.post()
                        .uri("/designations/" + id)
                        .param("action", "DECLINE")
                        .with(csrf())
                        .with(Actors.as(Persons.SECOND)))
                .hasStatus(422)
                .bodyText()
                .contains("没有办成", "href=\"#decide-" + id, "请写明理由");
        assertThat(mvc.post()
                        .uri("/designations/" + id)
                        .param("action", "AGREE")
                        .with(csrf())
                        .with(Actors.as(Persons.SECOND)))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/designations");
    }
}
