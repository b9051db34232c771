package org.qiangxian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.shell.Chinese;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * How a city uses its comparison: reads and prints it, asks who the peers are, answers with a measure, pairs with a
 * city and ends that.
 */
@JourneyTest
class ComparisonJourney {

    private static final int TABS = 250;
    private static final int MOST_SHEETS = 4;

    /** The least number of pixels of a mark. */
    private static final int MARK = 6;

    @LocalServerPort
    private int port;

    @Test
    @DisplayName("R36: a city reads its diagnosis, prints it, questions its peers and records a measure of its own")
    void aCityReadsQuestionsAndActs() throws IOException {
        try (var city = Visit.atTheOffice(port)) {
            city.enterAs("demo-990121");
            city.open("/profile/990121/diagnosis");
            assertThat(city.text()).contains("质量诊断书", "不打分、不排名").doesNotContain("第一名");
            try (var printed = Loader.loadPDF(city.page().pdf())) {
                assertThat(new PDFTextStripper().getText(printed))
                        .contains("质量诊断书")
                        .doesNotContain("退出登录");
            }

            city.open("/profile/990121");
            printsOnFourPages(city);
            city.follow("为什么是这些城市");
            assertThat(city.text()).contains("分组所用的指标", "比较范围", "普查", "分组固定三年");
            city.page().locator("a[href*='peers=ALL']").first().click();
            assertThat(city.page().url()).contains("peers=ALL");
            // The browser opens the section named by the address once the page is loaded.
            city.page().locator("text=共 36 地").first().waitFor();
            assertThat(city.text()).contains("示例省全部城市", "共 36 地");

            city.open("/profile/990121");
            city.page().locator("summary:text('为其他指标记录措施')").click();
            var measure = city.page().locator("a[href*='/measures/']").first();
            measure.click();
            city.page().fill("#what", "每季度走访重点企业，帮助建立质量管理制度");
            city.page().fill("#who", "县市场监管局质量科");
            city.page()
                    .fill("#until", LocalDate.now(Chinese.BEIJING).plusYears(1).toString());
            city.page().check("input[name=state] >> nth=0");
            city.press("保存");
            assertThat(city.text()).contains("每季度走访重点企业");
        }
    }

    @Test
    @DisplayName("R49: by keyboard alone a city proposes a pairing; the other agrees, both read, one ends it at once")
    void twoCitiesPairAndPart() {
        try (var one = Visit.atTheOffice(port);
                var other = Visit.onATelephone(port)) {
            one.enterAs("demo-990121");
            one.open("/pairings");
            enter(one, one.page().locator("a[href='/pairings/new']"));
            tabTo(one, one.page().locator("#partner"));
            one.page().keyboard().type("990221");
            tabTo(one, one.page().locator("input[name=indicators][value='Z3-05']"));
            one.page().keyboard().press("Space");
            one.page()
                    .locator("#until")
                    .fill(LocalDate.now(Chinese.BEIJING).plusMonths(6).toString());
            tabTo(one, one.page().locator("#purpose"));
            one.page().keyboard().type("学习产品质量安全监管的做法");
            enter(one, one.page().locator("form[action='/pairings'] button[type=submit]"));
            one.page().waitForURL("**/pairings/*-*");
            assertThat(one.text()).contains("等待对方答复", "学习产品质量安全监管的做法");
            var pairing = one.page().url().replaceAll(".*(/pairings/)", "$1");

            other.enterAs("demo-990221");
            other.open("/notices");
            assertThat(other.text()).contains("提议结对对标");
            other.open(pairing);
            assertThat(other.scrollsSideways()).isFalse();
            other.press("同意结对");
            assertThat(other.text()).contains("结对中", "两图纵轴各自取值");
            assertThat(other.scrollsSideways()).isFalse();

            one.open(pairing);
            assertThat(one.text()).contains("结对中", "95% 区间");
            assertThat(one.page().locator("table.mini tbody tr").count()).isPositive();
            enter(one, one.page().locator("a[href$='/end']"));
            assertThat(one.text()).contains("办理以后", "不能撤销");
            enter(one, one.page().locator("form[action$='/end'] button[type=submit]"));
            assertThat(one.text()).contains("已终止", "双方数据互不可见");
            other.open(pairing);
            assertThat(other.text()).contains("已终止", "双方数据互不可见");
            assertThat(other.page().locator("table.mini").count()).isZero();
        }
    }

    /** The profile on A4: at most four sheets, marks that can be told apart without colour, and no buttons (R36). */
    private static void printsOnFourPages(Visit city) throws IOException {
        try (var printed = Loader.loadPDF(city.page().pdf(new Page.PdfOptions().setFormat("A4")))) {
            assertThat(printed.getNumberOfPages()).isBetween(1, MOST_SHEETS);
            assertThat(new PDFTextStripper().getText(printed))
                    .contains("质量画像", "分维度对照", "越靠右数值越大")
                    .doesNotContain("退出登录", "导出数据", "看全部", "全部展开", "查找");
        }
        city.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        var controls = city.page().locator("button, input, select, .btn").all();
        assertThat(controls).isNotEmpty().noneMatch(Locator::isVisible);
        var marks = city.page().locator(".spine svg").all();
        assertThat(marks).isNotEmpty().allMatch(Locator::isVisible);
        assertThat(dark(city.page().locator(".spine svg circle").first().screenshot()))
                .isGreaterThan(MARK);
        city.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    /** How many pixels of a picture are dark when their colour is taken away. */
    private static int dark(byte[] png) throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(png));
        return (int) IntStream.range(0, picture.getWidth() * picture.getHeight())
                .map(at -> picture.getRGB(at % picture.getWidth(), at / picture.getWidth()))
                .filter(point -> ((point >> 16 & 255) * 3 + (point >> 8 & 255) * 6 + (point & 255)) / 10 < 140)
                .count();
    }

    private static void enter(Visit visit, Locator target) {
        tabTo(visit, target);
        visit.page().waitForNavigation(() -> visit.page().keyboard().press("Enter"));
    }

    /** Presses the tab key until the target has the focus. */
    private static void tabTo(Visit visit, Locator target) {
        for (int press = 0; press < TABS; press++) {
            if ((Boolean) target.evaluate("element => element === document.activeElement")) {
                return;
            }
            visit.page().keyboard().press("Tab");
        }
        throw new AssertionError("Not reached by the tab key: " + target);
    }
}
