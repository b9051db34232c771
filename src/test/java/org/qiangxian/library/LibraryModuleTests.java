package org.qiangxian.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Role;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
class LibraryModuleTests {

    private static final RegionCode PINGYAO = new RegionCode("140728");
    private static final RegionCode TAIGU = new RegionCode("140703");
    private static final RegionCode SHANXI = new RegionCode("140000");

    @Autowired
    private Library library;

    @Autowired
    private FictionalLibrary fictional;

    @Autowired
    private CityRecords records;

    @Autowired
    private Regions regions;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("R24: the 22 Shanxi members are loaded with exactly their codes, from S1, without an invented day")
    void theMembersOfShanxiAreLoaded() {
        var members = library.membersOf(SHANXI);

        assertThat(members)
                .extracting(member -> member.code().value())
                .containsExactly(
                        "140121", "140215", "140225", "140311", "140425", "140524", "140525", "140581", "140681",
                        "140702", "140703", "140727", "140728", "140802", "140822", "140824", "140921", "140923",
                        "141023", "141024", "141181", "141182");
        assertThat(members).isNotEmpty().allSatisfy(member -> {
            assertThat(member.basis().number()).isEqualTo("晋市监发〔2025〕156号");
            assertThat(member.admittedOn()).isNull();
            assertThat(member.published()).isTrue();
        });
    }

    @Test
    @DisplayName("R24: 郊区 is shown with its city")
    void aMemberIsShownWithItsCity() {
        assertThat(regions.displayName(new RegionCode("140311"))).isEqualTo("阳泉市郊区");
    }

    @Test
    @DisplayName("R18: the national goal is more than 100 by 2027")
    void theNationalGoalIsKnown() {
        assertThat(library.goal().atLeast()).isEqualTo(100);
        assertThat(library.goal().year()).isEqualTo(2027);
    }

    @Test
    @DisplayName("R27: 示例省 has 36 members, twelve of each type, and is in no list of real members")
    void theFictionalProvinceHasTwelveOfEachType() throws Exception {
        fictional.prepare();

        assertThat(library.membersOf(FictionalLibrary.PROVINCE)).hasSize(36).allMatch(Membership::fictional);
        assertThat(library.types()).extracting(CityType::label).containsExactly("产业功能县", "农业功能县", "生态建设县");
        assertThat(library.types())
                .allSatisfy(
                        type -> assertThat(library.membersOfType(type, true)).hasSize(12));
        assertThat(library.members()).noneMatch(Membership::fictional);
    }

    @Test
    void theApplicationMayAddToHistoryButNotAlterIt() {
        for (var table : List.of("membership_event", "type_choice", "strategy")) {
            assertThat(may(table, "insert")).isTrue();
            assertThat(may(table, "update")).isFalse();
            assertThat(may(table, "delete")).isFalse();
        }
    }

    private boolean may(String table, String privilege) {
        return jdbc.sql("select has_table_privilege('qiangxian_app', :table, :privilege)")
                .param("table", "library." + table)
                .param("privilege", privilege)
                .query(Boolean.class)
                .single();
    }

    @Test
    @DisplayName("R1: the record of a city is for itself, the bureaus above it and 总局")
    void theRecordOfACityIsNotForOthers() {
        assertThat(records.page(Someone.in(Role.CITY, PINGYAO), PINGYAO).mine()).isTrue();
        assertThat(records.page(Someone.in(Role.PROVINCE, SHANXI), PINGYAO).mine())
                .isFalse();
        for (var other : List.of(
                Someone.in(Role.CITY, TAIGU),
                Someone.in(Role.CITY_BUREAU, new RegionCode("140100")),
                Someone.in(Role.PROVINCE, new RegionCode("130000")),
                Someone.in(Role.EXPERT, null),
                Someone.in(Role.SYSTEM_ADMIN, null))) {
            assertThatThrownBy(() -> records.page(other, PINGYAO)).isInstanceOf(Refusal.Forbidden.class);
        }
    }
}
