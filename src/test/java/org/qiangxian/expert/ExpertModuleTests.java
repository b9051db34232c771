package org.qiangxian.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
class ExpertModuleTests {

    private static final Actor SAMR = Actors.samr();

    @Autowired
    private Experts experts;

    @Test
    @DisplayName("R112: the demonstration's experts are known by where they work, two of them in no province")
    void theDemonstrationsExpertsAreKnown() {
        assertThat(experts.all())
                .filteredOn(Expert::demonstration)
                .hasSize(4)
                .allMatch(Expert::known)
                .filteredOn(expert -> expert.province() != null)
                .singleElement()
                .satisfies(expert -> assertThat(expert.city()).isEqualTo(new RegionCode("990100")));
    }

    @Test
    void refusesACityOutsideTheProvinceAndAnEmployerTooShort() {
        var person = experts.all().getFirst().person();

        assertThatThrownBy(() -> experts.describe(SAMR, person, "山西省质量研究院", "140000", "130100"))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("不在所填的省内");
        assertThatThrownBy(() -> experts.describe(SAMR, person, "某所", "", ""))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("4至80个字");
        assertThatThrownBy(() -> experts.describe(SAMR, new UUID(0, 0), "山西省质量研究院", "", ""))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    @DisplayName("R112: a declared tie stays, with its latest words")
    void aTieStaysWithItsLatestWords() {
        var expert = Actors.of(Role.EXPERT, null);

        experts.tie(expert, "140728", "曾受聘为该县顾问。");
        experts.tie(expert, "140728", "亲属在该县任职。");

        assertThat(experts.ties(expert)).singleElement().satisfies(tie -> {
            assertThat(tie.place()).isEqualTo(new RegionCode("140728"));
            assertThat(tie.words()).isEqualTo("亲属在该县任职。");
        });
        assertThatThrownBy(() -> experts.tie(expert, "149999", "亲属任职。")).isInstanceOf(Refusal.Invalid.class);
    }
}
