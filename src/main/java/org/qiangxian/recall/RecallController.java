package org.qiangxian.recall;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The pages on which 总局 maintains the recall notices: types them, sends a table, removes one. */
@Controller
class RecallController {

    static final String PATH = "/recall-notices";

    private static final String VIEW = "recall/notices";

    private final RecallNotices notices;
    private final RecallReceiver receiver;
    private final Documents documents;

    RecallController(RecallNotices notices, RecallReceiver receiver, Documents documents) {
        this.notices = notices;
        this.receiver = receiver;
        this.documents = documents;
    }

    @GetMapping(PATH)
    ModelAndView show(Actor actor) {
        return new ModelAndView(VIEW, Map.of("page", page(actor, RecallForm.EMPTY, Map.of())));
    }

    @PostMapping(PATH)
    ModelAndView enter(Actor actor, @ModelAttribute("form") RecallForm form) {
        RecallNotices.require(actor);
        try {
            var entered = notices.enter(actor, List.of(form.checked(notices.places(), notices.today())));
            return Done.at(
                    PATH,
                    entered.same() > 0 ? "已有这条召回信息。" : entered.added() > 0 ? "已列出召回信息。" : "已更正召回信息。",
                    "公开的召回信息页和生产者所在地的城市页列出链接；有误的可以撤下。");
        } catch (Refusal.Invalid refusal) {
            return Refused.page(VIEW, page(actor, form, refusal.fields()), refusal);
        }
    }

    /** The empty table, to fill in. */
    @GetMapping(PATH + "/table.xlsx")
    ResponseEntity<byte[]> blank(Actor actor) {
        RecallNotices.require(actor);
        var heads = Arrays.stream(RecallReading.Column.values())
                .map(RecallReading.Column::label)
                .toList();
        var empty = List.of(List.of("", "", "", "市场监管总局", "2025-06-30", "https://"));
        var table = new Block.Table(heads, empty, List.of(30, 30, 20, 20, 15, 40));
        return documents
                .write(new Document("召回信息", "", List.of("召回信息"), List.of(table), null, ""), Format.XLSX)
                .answer();
    }

    @PostMapping(PATH + "/table")
    ModelAndView send(Actor actor, @RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        RecallNotices.require(actor);
        try {
            return Receptions.answer(
                    receiver.receive(actor, SentFile.of(file)), "已列入表格中的召回信息。", "同一网址、同一产品的只更正，不会重复；有误的可以撤下。");
        } catch (Refusal.Invalid refusal) {
            return Refused.page(VIEW, page(actor, RecallForm.EMPTY, refusal.fields()), refusal);
        }
    }

    @PostMapping(PATH + "/{id}/withdraw")
    ModelAndView withdraw(Actor actor, @PathVariable UUID id) {
        var notice = notices.withdraw(actor, id);
        return Done.at(PATH, "已撤下“%s”。".formatted(notice.product()), "公开页面不再列出；再次填写同一网址即可重新列出。");
    }

    private RecallPage page(Actor actor, RecallForm form, Map<String, String> errors) {
        return RecallPage.of(notices.all(actor), notices.places(), form, errors);
    }
}
