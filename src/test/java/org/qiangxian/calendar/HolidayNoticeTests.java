package org.qiangxian.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.account.SignedIn;
import org.qiangxian.database.Changes;
import org.qiangxian.procedure.Silence;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

/**
 * The notice of a year is entered when it is published: 2025 and 2026 are delivered with the platform, 2027 has none
 * yet. The text is invented.
 */
@PlatformTest
@Transactional
class HolidayNoticeTests {

    /** An invented notice: New Year moves to a Monday, and a Saturday in January is worked. */
    private static final String NOTICE_2027 = """
            一、元旦：1月1日（周五）至4日（周一）放假调休，共4天。1月9日（周六）上班。
            二、春节：2月5日（农历除夕、周五）至11日（农历正月初六、周四）放假调休，共7天。2月14日（周日）、2月20日（周六）上班。
            三、清明节：4月3日（周六）至5日（周一）放假，共3天。
            四、劳动节：5月1日（周六）至5日（周三）放假调休，共5天。4月25日（周日）、5月8日（周六）上班。
            五、端午节：6月9日（周三）放假1天。
            六、中秋节：9月15日（周三）放假1天。
            七、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。9月26日（周日）、10月9日（周六）上班。
            """;

    private static final Instant BEFORE = Instant.parse("2026-12-28T02:00:00Z");

    @Autowired
    private Holidays holidays;

    @Autowired
    private WorkingDays days;

    @Autowired
    private HolidayRepository notices;

    @Autowired
    private Changes changes;

    @Autowired
    private MovableClock clock;

    @Autowired
    private MockMvcTester mvc;

    private HolidayNotice enter(String paragraphs) {
        return holidays.enter(Actors.samr(), 2027, "国办发明电〔2026〕5号", paragraphs);
    }

    @Test
    @DisplayName("a day of a year without notice is 暂按; when the notice comes it moves later, never earlier")
    void daysOnlyMoveLater() {
        clock.stopAt(BEFORE);
        var silence = new Silence(3);
        var since = Instant.parse("2026-12-29T02:00:00Z");
        var told = silence.last(days, since).orElseThrow();
        var toldLater = days.plus(LocalDate.of(2026, 12, 28), 8);
        assertThat(told).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(toldLater).isEqualTo(LocalDate.of(2027, 1, 8));
        assertThat(days.mark(told)).isEqualTo("（暂按）");

        clock.stopAt(Instant.parse("2026-12-30T02:00:00Z"));
        enter(NOTICE_2027);

        assertThat(silence.last(days, since)).contains(LocalDate.of(2027, 1, 5));
        assertThat(days.mark(LocalDate.of(2027, 1, 5))).isEmpty();
        assertThat(days.plus(LocalDate.of(2026, 12, 28), 8))
                .as("by the notice it would be the worked Saturday")
                .isEqualTo(LocalDate.of(2027, 1, 9));
        assertThat(days.plus(LocalDate.of(2027, 1, 12), 25)).isEqualTo(LocalDate.of(2027, 2, 20));
    }

    @Test
    @DisplayName("what was told before the notice is kept where the notice would have it earlier")
    void whatWasToldIsNotTakenBack() {
        clock.stopAt(BEFORE);
        var told = days.plus(LocalDate.of(2026, 12, 28), 9);
        assertThat(told).isEqualTo(LocalDate.of(2027, 1, 11));

        clock.stopAt(Instant.parse("2026-12-30T02:00:00Z"));
        enter(NOTICE_2027.replace("1月1日（周五）至4日（周一）放假调休，共4天。", "1月1日（周五）至3日（周日）放假，共3天。"));

        assertThat(days.plus(LocalDate.of(2026, 12, 28), 9))
                .as("by the notice alone it would be the worked Saturday, 9 January")
                .isEqualTo(told);
        assertThat(days.plus(LocalDate.of(2027, 1, 3), 6))
                .as("what begins after the notice goes by it alone")
                .isEqualTo(LocalDate.of(2027, 1, 9));
    }

    @Test
    @DisplayName("two nodes see the new calendar at their next question")
    void anotherNodeSeesIt() {
        clock.stopAt(BEFORE);
        var other = new WorkingDays(new Announced(notices, changes));
        assertThat(other.isWorking(LocalDate.of(2027, 1, 4))).isTrue();

        enter(NOTICE_2027);

        assertThat(other.isWorking(LocalDate.of(2027, 1, 4))).isFalse();
        assertThat(other.isWorking(LocalDate.of(2027, 1, 9))).isTrue();
        assertThat(other.known(2027)).isTrue();
    }

    @Test
    void aLaterEntryTakesThePlaceOfAnEarlierOne() {
        clock.stopAt(BEFORE);
        enter(NOTICE_2027);
        enter(NOTICE_2027.replace("1月1日（周五）至4日（周一）放假调休，共4天。1月9日（周六）上班。", "1月1日（周五）至3日（周日）放假，共3天。"));

        assertThat(days.isWorking(LocalDate.of(2027, 1, 4))).isTrue();
        assertThat(days.isWorking(LocalDate.of(2027, 1, 9))).isFalse();
        assertThat(holidays.notices())
                .hasSize(2)
                .first()
                .satisfies(notice -> assertThat(notice.rests()).startsWith("元旦（1月1日至3日）、春节（2月5日至11日）"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1月1日（周五）| 1月1日（周四）| 2027年1月1日是周五，写的是周四",
                "共7天。2月14日| 共8天。2月14日| 写明共8天，按日期是7天",
                "1月9日（周六）上班| 1月8日（周五）上班| 上班日期应是周六或周日",
                "五、端午节：6月9日（周三）放假1天。| ''| 端午节（2027年6月9日）没有放假",
                "9月15日（周三）放假1天| 9月31日放假1天| 不存在的日期",
                "六、中秋节：| 中秋| 读不出节日和放假日期",
            })
    @DisplayName("a slip in copying is found by weekdays, numbers of days and festivals, and nothing is entered")
    void aSlipIsFound(String right, String slip, String said) {
        clock.stopAt(BEFORE);

        assertThatThrownBy(() -> enter(NOTICE_2027.replace(right, slip)))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields().get("days")).contains(said));
        assertThat(days.known(2027)).isFalse();
    }

    @Test
    @DisplayName("the notices of 2025 and 2026 as they were printed read as the table that came with the platform")
    void theNoticesOfThePastReadAsTheTable() {
        var printed = NoticeReading.read(2026, """
                一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
                二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
                三、清明节：4月4日（周六）至6日（周一）放假，共3天。
                四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
                五、端午节：6月19日（周五）至21日（周日）放假，共3天。
                六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
                七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
                """);

        var shipped = Objects.requireNonNull(HolidayTable.shipped().years().get(2026));
        assertThat(printed.worked()).isEqualTo(shipped.worked());
        assertThat(printed.rests()).containsExactlyInAnyOrderElementsOf(shipped.rests());
    }

    @Test
    @DisplayName("总局 enters it on a page; nobody else may, and what is refused keeps what was typed")
    void itIsEnteredOnAPage() {
        clock.stopAt(BEFORE);

        assertThat(mvc.get().uri("/calendar").with(samr()))
                .hasStatusOk()
                .bodyText()
                .contains("2027年的安排还没有录入", "暂按", "value=\"2027\"");
        assertThat(post("2027", "随便", "元旦")).hasStatus(422).bodyText().contains("国办发明电〔2025〕7号", "随便");
        assertThat(post("2029", "国办发明电〔2026〕5号", NOTICE_2027))
                .hasStatus(422)
                .bodyText()
                .contains("只录入2026年或2027年");
        assertThat(post("2027", "国办发明电〔2026〕5号", NOTICE_2027)).hasStatus(302);
        assertThat(mvc.get().uri("/calendar").with(samr()))
                .bodyText()
                .contains("元旦（1月1日至4日）", "2027年1月9日", "国办发明电〔2026〕5号", "2028年的安排还没有录入");
        assertThatThrownBy(() -> holidays.enter(Actors.operator(), 2027, "国办发明电〔2026〕5号", NOTICE_2027))
                .isInstanceOf(Refusal.Forbidden.class);
    }

    @Test
    void aDemonstrationAccountOnlyLooks() {
        clock.stopAt(BEFORE);
        var demonstration = Actors.demonstration(Actors.samr());

        assertThat(mvc.get()
                        .uri("/calendar")
                        .with(authentication(new SignedIn(demonstration, false, BEFORE).authentication())))
                .hasStatusOk()
                .bodyText()
                .contains("演示账号只能查看")
                .doesNotContain("name=\"days\"");
        assertThatThrownBy(() -> holidays.enter(demonstration, 2027, "国办发明电〔2026〕5号", NOTICE_2027))
                .isInstanceOf(Refusal.Forbidden.class);
    }

    /** Somebody of 总局 logged in at the time of the test. */
    private static RequestPostProcessor samr() {
        return authentication(new SignedIn(Actors.samr(), false, BEFORE).authentication());
    }

    private MvcTestResult post(String year, String document, String text) {
        return mvc.post()
                .uri("/calendar")
                .with(samr())
                .with(csrf())
                .header("Accept", "text/html")
                .param("year", year)
                .param("document", document)
                .param("days", text)
                .exchange();
    }
}
