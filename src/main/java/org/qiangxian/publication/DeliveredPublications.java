package org.qiangxian.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Role;
import org.qiangxian.account.Signature;
import org.qiangxian.call.Disclosure;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Preparation;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The official texts that come with the platform, entered at the first start: title, number, issuer and day, with a
 * link to the authority's text. Only public texts are among them, never one marked 此件不公开 (R83, R84).
 */
@Component
@Order(7)
class DeliveredPublications implements Preparation {

    private static final Signature BY = Signature.of("随平台交付");
    private static final RegionCode SHANXI = new RegionCode("140000");

    /** A text as a reference; {@code id} is its permanent address. */
    private record Text(
            String id,
            @Nullable RegionCode province,
            String issuer,
            PublicationKind kind,
            String title,
            String number,
            LocalDate day,
            String summary,
            String link) {}

    private static final List<Text> TEXTS = List.of(
            new Text(
                    "20241018",
                    null,
                    "市场监管总局",
                    PublicationKind.NOTICE,
                    "市场监管总局关于印发《质量强县（区、镇）培育建设工作方案》的通知",
                    "国市监质发〔2024〕97号",
                    LocalDate.of(2024, 10, 18),
                    "培育建设的目标、七项重点任务、动态调整和减负要求。",
                    ""),
            new Text(
                    "20250826",
                    null,
                    "市场监管总局等26个部门",
                    PublicationKind.NOTICE,
                    "关于开展2025年全国“质量月”活动的通知",
                    "国市监质发〔2025〕77号",
                    LocalDate.of(2025, 8, 26),
                    "2025年“质量月”主题、内容和要求。",
                    ""),
            new Text(
                    "20250731",
                    SHANXI,
                    "山西省市场监督管理局",
                    PublicationKind.NOTICE,
                    "山西省市场监督管理局关于印发《2025年培育建设质量强县（市、区）工作方案》的通知",
                    "晋市监发〔2025〕156号",
                    LocalDate.of(2025, 7, 31),
                    "山西省纳入总局培育库的22个县（市、区）和省、市、县三级职责。",
                    ""),
            new Text(
                    "20240726",
                    null,
                    "市场监管总局等27个部门",
                    PublicationKind.NOTICE,
                    "关于开展2024年全国“质量月”活动的通知",
                    "",
                    LocalDate.of(2024, 7, 26),
                    "2024年“质量月”主题、内容和要求。",
                    ""),
            new Text(
                    "20250827",
                    null,
                    "市场监管总局",
                    PublicationKind.LINK,
                    "市场监管总局网站质量发展专栏：“质量月”主题宣传海报",
                    "",
                    LocalDate.of(2025, 8, 26),
                    "“质量月”活动的主题宣传海报在此发布，供各单位下载宣传。",
                    "https://www.samr.gov.cn/zlfzj/"));

    private final PublicationRepository repository;
    private final Clock clock;

    DeliveredPublications(PublicationRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void prepare() {
        repository.lockAll();
        TEXTS.stream().filter(text -> repository.find(id(text)).isEmpty()).forEach(this::enter);
    }

    private static UUID id(Text text) {
        return UUID.fromString("00000000-0000-4000-8000-0000" + text.id());
    }

    private void enter(Text text) {
        var paper = new Paper(
                text.kind(),
                text.title(),
                text.number(),
                text.day(),
                Disclosure.PUBLIC,
                text.summary(),
                "",
                text.link(),
                "",
                null,
                false,
                null,
                null,
                null,
                Set.of(),
                List.of(),
                Set.of(),
                null);
        var role = text.province() == null ? Role.SAMR : Role.PROVINCE;
        var issuer = new Issuer(role, text.province(), text.province(), text.issuer());
        var now = clock.instant();
        repository.insert(id(text), issuer, paper, BY, now, false);
        var released = text.day().atStartOfDay(Chinese.BEIJING).toInstant();
        repository.sign(repository.find(id(text)).orElseThrow(), BY, now, released);
        repository.add(id(text), PublicationAction.ISSUE, "", BY, now);
    }
}
