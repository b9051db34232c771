package org.qiangxian.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.qiangxian.document.Scanner;

/**
 * What people did on the pages of the version of commit 120fdb1 before its data was kept (see {@link LandedWorld}).
 * The addresses and words are those of that version; {@code LandedDataTests} looks for what is written here.
 */
final class LandedStory {

    private static final String TABLE = """
            示例省2014年检定情况,,
            单位：%,,
            地区,强检器具检定率,备注
            示例丙县,96.5,
            示例水县,97.25,
            """;

    private final int port;

    LandedStory(int port) {
        this.port = port;
    }

    /** The first day. */
    void firstDay() throws IOException {
        openAccounts();
        confirmAndObject();
        takeInTables();
        askForData();
        openACall();
        pair();
        var proposal = submit();
        putForward(proposal);
        seal(proposal);
        send();
        argue(proposal);
    }

    /** The second day, on which the journal of the first day is anchored. */
    void secondDay() {
        try (var city = Visit.atTheOffice(port)) {
            city.page().setDefaultTimeout(120_000);
            city.open("/login");
            city.page().fill("#login", "pingyao-zhang");
            city.page().fill("#password", "Kj7-ruilidao-city");
            city.page().locator(".submitbar button").click();
            city.page().locator("text=平遥县市场监督管理局").first().waitFor();
            city.open("/library/140728");
            city.page().fill("#title", "古城质量兴旅战略");
            city.page().fill("#statement", "立足世界文化遗产，以服务质量提升带动推光漆器、牛肉等特色产业。");
            city.page().fill("#goals", "到2027年，主要景区服务质量投诉按期办结率保持在99%以上。");
            city.page().fill("#baselineYear", "2023");
            city.page().locator("form:has(#statement) button").last().click();
            city.page().waitForLoadState();
        }
    }

    private void openAccounts() {
        try (var admin = Visit.atTheOffice(port);
                var security = Visit.atTheOffice(port)) {
            admin.enter("系统管理员·演示");
            admin.open("/admin/organisations");
            admin.page().getByText("新增单位").first().click();
            admin.page().fill("#name", "示例省质量强县研究院");
            admin.page().selectOption("#kind", new SelectOption().setIndex(5));
            admin.page().locator("form:has(#kind) button").click();
            admin.open("/admin/accounts");
            admin.page().fill("#lines", "平遥县市场监督管理局，张三，pingyao-zhang，培育城市经办\n示例水县市场监督管理局，李四，shui-li，培育城市经办");
            admin.press("检查清单");
            admin.press("开通 2 个");
            var slips = admin.page().locator(".slip code").allInnerTexts().stream()
                    .filter(text -> text.contains("/activate/"))
                    .toList();
            setPassword(admin, slips.getFirst(), "Kj7-ruilidao-city");
            security.enter("安全管理员·演示");
            security.open("/admin/grants");
            security.press("授予张三培育城市经办岗位");
        }
    }

    private static void setPassword(Visit visit, String address, String password) {
        visit.page().navigate(address);
        visit.page().fill("#password", password);
        visit.page().fill("#repeated", password);
        visit.page().locator("button:has-text('保存')").click();
        visit.page().locator("text=口令已设置").waitFor();
    }

    private void confirmAndObject() {
        try (var city = Visit.atTheOffice(port);
                var province = Visit.atTheOffice(port)) {
            city.enter("平遥县经办·演示");
            city.open("/confirmations");
            city.page().getByText("确认这一批").first().click();
            city.page().waitForLoadState();

            city.enter("示例辰县经办·演示");
            city.open("/confirmations");
            city.page().evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
            var form = city.page()
                    .locator("tr:has(a[href*='/values/990221/Z4-01/']) form[action*='/object']")
                    .first();
            var value = form.getAttribute("action").replaceAll("\\D", "");
            form.locator("textarea").fill("与本地统计公报不一致，见附件");
            form.locator("input[name=figure]").fill("97.5");
            form.locator("button").click();
            city.page().waitForURL("**/confirmations#value-" + value);

            province.enter("示例省局经办·演示");
            province.open("/objections/" + value);
            province.page().check("input[name=outcome][value=UPHELD]");
            province.page().fill("#reason", "以省级统计口径为准，说明见附件答复");
            province.press("作出决定");
        }
    }

    private void takeInTables() {
        try (var province = Visit.atTheOffice(port)) {
            province.enter("示例省局经办·演示");
            province.open("/intake");
            province.page()
                    .setInputFiles(
                            "#file", new FilePayload("检定.csv", "text/csv", TABLE.getBytes(StandardCharsets.UTF_8)));
            province.page().fill("#title", "示例省2014年计量检定统计");
            province.page().fill("#publisher", "示例省计量院");
            province.page().fill("#published", "2015-03-01");
            province.press("上传");
            province.press("核对全部数值");
            province.page().locator(".page-head .status:has-text('待入库')").waitFor();
            province.press("入库");
            province.page().locator(".page-head .status:has-text('已入库')").waitFor();
        }
    }

    private void askForData() {
        try (var province = Visit.atTheOffice(port);
                var city = Visit.atTheOffice(port)) {
            province.enter("示例省局经办·演示");
            province.open("/requests/new");
            var page = province.page();
            page.fill("#title", "区域公共品牌补充数据");
            page.fill("#purpose", "编写年度县域城市质量状况报告");
            page.fill("#basis", "国市监质发〔2024〕97号");
            page.check("input[name=channel][value=CITY]");
            page.check("input[value='Z2-09']");
            page.check("input[value='Z2-10']");
            page.fill("#periods", "2025");
            for (var area : page.locator("input[name=areas]").all()) {
                area.setChecked("990321".equals(area.getAttribute("value")));
            }
            province.press("看占用多少时间");
            province.press("登记并发出");

            city.enter("示例水县经办·演示");
            city.follow("自愿补充数据（可不填");
            fill(city.page());
            city.press("提交");
        }
    }

    private static void fill(Page page) {
        page.locator("input[name$=':figure']").first().fill("12");
        page.locator("input[name$=':title']").first().fill("示例水县2025年品牌名录");
        page.locator("input[name$=':published']").first().fill("2026-03-01");
        page.locator("input[name$=':page']").first().fill("第2页");
    }

    private void openACall() {
        try (var samr = Visit.atTheOffice(port)) {
            samr.enter("总局业务·演示");
            samr.open("/calls");
            samr.page().locator("#source").selectOption(new SelectOption().setIndex(1));
            samr.page().fill("#year", "2027");
            samr.press("起草");
            samr.page().fill("[name=documentNumber]", "演示〔2027〕1号");
            samr.page().fill("[name='seats.PILOT']", "2");
            samr.press("保存");
        }
    }

    private void pair() {
        try (var city = Visit.atTheOffice(port)) {
            city.enter("示例丙县经办·演示");
            city.open("/pairings/new");
            var members = city.page().locator("#members option").all();
            city.page()
                    .fill(
                            "#partner",
                            members.stream()
                                    .map(option -> option.getAttribute("value"))
                                    .filter(name -> name.contains("示例水县"))
                                    .findFirst()
                                    .orElseThrow());
            city.page().locator("input[name=indicators]").first().check();
            city.page().fill("#until", "2027-11-30");
            city.page().fill("#purpose", "想学习区域公共品牌的做法");
            city.press("提交给对方");
        }
    }

    /** Two proposals of one city: a draft with its text, and a submitted one. */
    private String submit() {
        try (var city = Visit.atTheOffice(port)) {
            city.enter("示例丙县经办·演示");
            begin(city, "ACTIVITY");
            city.page().fill("[name='text.name']", "一碗水的质量提升行动");
            city.page()
                    .locator("button[value=save], button:has-text('保存')")
                    .first()
                    .click();
            city.page().waitForLoadState();
            begin(city, "PILOT");
            city.page().check("input[name=directions][value=method]");
            city.page().fill("[name='text.task']", "以服务站为支点的质量联合诊断机制");
            for (var key : List.of("basis", "content", "interim", "final")) {
                city.page().fill("[name='text." + key + "']", "前期已联合诊断六家企业，形成方案三份。");
            }
            for (var quarter : city.page().locator("textarea[data-quarter]").all()) {
                quarter.fill("推进本季度工作。");
            }
            city.page().locator("button[value=submit]").click();
            city.page().locator("text=撤回修改").waitFor();
            var address = city.page().url();
            return address.substring(address.lastIndexOf('/') + 1);
        }
    }

    private static void begin(Visit city, String kind) {
        city.open("/applications");
        city.page()
                .locator("form:has(input[name=kind][value=%s]) button".formatted(kind))
                .first()
                .click();
        city.page().locator("#draft").waitFor();
    }

    private void putForward(String id) {
        try (var province = Visit.atTheOffice(port)) {
            province.enter("示例省局经办·演示");
            province.open("/applications/" + id);
            province.follow("填写判断、列为拟推荐或备选");
            for (var question : List.of("BASIS", "FEASIBLE")) {
                province.page().check("[name='holds." + question + "'][value=true]");
                province.page().fill("[name='reason." + question + "']", "有依据。");
            }
            province.press("列为拟推荐");
        }
    }

    private void seal(String id) throws IOException {
        try (var city = Visit.atTheOffice(port)) {
            city.enter("示例丙县经办·演示");
            city.open("/submissions/applications/" + id);
            var print = city.download("下载 PDF（打印用）");
            upload(city, Files.readAllBytes(print.path()));
        }
    }

    private void send() throws IOException {
        try (var province = Visit.atTheOffice(port)) {
            province.enter("示例省局经办·演示");
            province.open("/submissions");
            province.page().locator("a[href^='/submissions/']").first().click();
            var summary = province.page()
                    .waitForDownload(() -> province.page()
                            .locator("a[href$='/summary/pdf']")
                            .first()
                            .click());
            upload(province, Files.readAllBytes(summary.path()));
            province.press("报送总局");
            province.page().locator("text=报送回执").first().waitFor();
        }
    }

    private static void upload(Visit visit, byte[] print) {
        visit.page()
                .locator("#scan")
                .setInputFiles(new FilePayload("扫描件.jpg", "image/jpeg", Scanner.stamped(print, 0)));
        visit.press("上传并核对");
    }

    private void argue(String id) {
        try (var samr = Visit.atTheOffice(port);
                var first = Visit.atTheOffice(port);
                var second = Visit.atTheOffice(port)) {
            samr.enter("总局业务·演示");
            first.enter("专家·演示");
            second.enter("专家（标准化）·演示");
            samr.open("/panels");
            samr.page()
                    .locator("tr:has-text('演示数据') a[href^='/panels/']")
                    .first()
                    .click();
            samr.page().waitForURL("**/panels/*-*");
            var call = samr.page().url();
            samr.page().navigate(call + "/checks");
            samr.press("检查新收到的方案");
            samr.page().navigate(call);
            samr.page().getByText("新建论证组").click();
            samr.page().fill("#name", "试点论证组");
            samr.page().fill("#due", "2027-06-01");
            samr.press("新建");
            for (var expert : List.of("专家·演示", "专家（标准化）·演示")) {
                samr.page().locator("select[name=person]").first().selectOption(new SelectOption().setLabel(expert));
                samr.page().locator("form[action$='/assign'] button").first().click();
            }
            samr.press("发送专家");
            answer(first, id, "基础较好，建议支持。");
            answer(second, id, "宜细化季度安排。");
        }
    }

    private static void answer(Visit expert, String id, String words) {
        expert.open("/opinions/" + id);
        expert.press("没有利害关系，阅读方案");
        for (var question : List.of("BASIS", "FEASIBLE", "SPREADABLE")) {
            expert.page().check("input[name='stance." + question + "'][value=SUPPORT]");
            expert.page().fill("textarea[name='words." + question + "']", words);
        }
        expert.press("提交意见");
        expert.page().locator("text=已提交").first().waitFor();
    }
}
