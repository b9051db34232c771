package org.qiangxian.campaign;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.document.Block;
import org.qiangxian.document.Document;
import org.qiangxian.document.Documents;
import org.qiangxian.document.Format;
import org.qiangxian.document.SentFile;
import org.qiangxian.reception.Receptions;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Annexes 1 to 3 as workbooks: sent, previewed, imported. */
@Controller
class AnnexController {

    private static final String CAMPAIGN = Campaigns.PATH + "/{key}/annexes";
    private static final String ONE = Campaigns.PATH + "/annexes/{annex}";

    private final AnnexImports annexes;
    private final AnnexReceiver receiver;
    private final CampaignPages campaignPages;
    private final Campaigns campaigns;
    private final Documents documents;

    AnnexController(
            AnnexImports annexes,
            AnnexReceiver receiver,
            CampaignPages campaignPages,
            Campaigns campaigns,
            Documents documents) {
        this.annexes = annexes;
        this.receiver = receiver;
        this.campaignPages = campaignPages;
        this.campaigns = campaigns;
        this.documents = documents;
    }

    @PostMapping(CAMPAIGN)
    ModelAndView send(
            Actor actor,
            @PathVariable String key,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        actor.require(AnnexAction.READ.row().roles());
        try {
            var address = receiver.receive(actor, key, typed, SentFile.of(file));
            return Receptions.answer(address, "已读出附件。", "请核对下面的对照，确认以后才列入。");
        } catch (Refusal.Invalid refusal) {
            return Refused.page("campaign/show", campaignPages.show(actor, key).with(refusal.fields()), refusal);
        }
    }

    /** The empty table of an annex, to fill in. */
    @GetMapping(CAMPAIGN + "/{kind}.xlsx")
    ResponseEntity<byte[]> blank(Actor actor, @PathVariable String key, @PathVariable String kind) {
        var campaign = annexes.open(actor, key, kind);
        var annex = AnnexKind.valueOf(kind);
        var heads = List.of("序号", annex.who(), "活动名称", "活动时间", "活动地点", "网址");
        var example = List.of(List.of("1", "", "", "9月5日至8日", "", ""));
        var table = new Block.Table(heads, example, List.of(8, 30, 50, 20, 30, 30));
        var name = campaign.title() + annex.label();
        return documents
                .write(new Document(name, "", List.of(name), List.of(table), null, ""), Format.XLSX)
                .answer();
    }

    @GetMapping(ONE)
    ModelAndView show(Actor actor, @PathVariable UUID annex) {
        return new ModelAndView("campaign/annex", "page", page(actor, annex));
    }

    private AnnexPage page(Actor actor, UUID id) {
        var file = annexes.get(actor, id);
        var it = annexes.difference(actor, file);
        var added = it.added().stream()
                .limit(AnnexPage.SHOWN)
                .map(line -> row(line, line.doubt()))
                .toList();
        return new AnnexPage(
                campaigns.get(file.campaign()),
                file.path(),
                file.annex().label(),
                file.name(),
                file.status().label(),
                AnnexAction.TAKE.row().startsAt(file.status()),
                added,
                it.added().size() - added.size(),
                it.changed().stream()
                        .map(each -> row(each.line(), String.join("；", each.what())))
                        .toList(),
                it.same(),
                it.gone().stream()
                        .map(each -> new AnnexPage.Row(
                                String.valueOf(
                                        Objects.requireNonNull(each.row()).number()),
                                each.host(),
                                each.said().title(),
                                "",
                                each.path()))
                        .toList(),
                it.refused().stream()
                        .map(line -> row(line, "第 %d 行：%s".formatted(line.row(), line.wrong())))
                        .toList(),
                it.mark(),
                "");
    }

    private static AnnexPage.Row row(AnnexLine line, String note) {
        return new AnnexPage.Row(
                line.number() == 0 ? "无" : String.valueOf(line.number()), line.host(), line.title(), note, "");
    }

    @PostMapping(ONE + "/take")
    ModelAndView take(Actor actor, @PathVariable UUID annex, @RequestParam(defaultValue = "") String mark) {
        var file = annexes.get(actor, annex);
        var campaign = campaigns.get(file.campaign());
        try {
            var taken = annexes.take(actor, annex, mark);
            return Done.at(
                    campaign.path(),
                    "已列入。",
                    Stream.of(
                                            said("新增 %d 项", taken.added().size()),
                                            said("更新 %d 项", taken.changed().size()),
                                            said("不变 %d 项", taken.same()),
                                            said("没有列入 %d 行", taken.refused().size()))
                                    .filter(words -> !words.isEmpty())
                                    .collect(Collectors.joining("，"))
                            + "。");
        } catch (Refusal.Conflict refusal) {
            return Refused.page("campaign/annex", page(actor, annex).refused(refusal.getMessage()), refusal);
        }
    }

    private static String said(String words, int count) {
        return count == 0 ? "" : words.formatted(count);
    }

    @PostMapping(ONE + "/drop")
    ModelAndView drop(Actor actor, @PathVariable UUID annex) {
        var campaign = campaigns.get(annexes.get(actor, annex).campaign());
        annexes.drop(actor, annex);
        return Done.at(campaign.path(), "已放弃这份附件。", "活动没有变化；需要时重新上传。");
    }
}
