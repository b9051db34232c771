package org.qiangxian.application;

import static org.qiangxian.application.Status.*;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Optional;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.procedure.PageForms;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Reads the pages of a proposal and presses the buttons on them. */
record ProposalBrowser(MockMvcTester mvc) {

    /** The page, or nothing if this reader may not open it. */
    String page(Actor actor, String address) {
        var result = mvc.get().uri(address).with(Actors.as(actor)).exchange();
        return result.getResponse().getStatus() == 200 ? PageForms.body(result) : "";
    }

    /** Presses a button as a browser would, with the fields filled in that the act needs. */
    Optional<String> press(Actor actor, PageForms.Press press) {
        var sent = press.sent();
        if (press.address().endsWith("/return")) {
            sent.set(
                    "reason."
                            + sent.keySet().stream()
                                    .filter(name -> name.startsWith("reason."))
                                    .findFirst()
                                    .orElseThrow()
                                    .substring("reason.".length()),
                    "UNCLEAR");
        } else if (press.address().startsWith("/recommendations/")) {
            for (var question : Judgment.Question.values()) {
                if (sent.containsKey("reason." + question)) {
                    sent.set("holds." + question, "true");
                    sent.set("reason." + question, "有依据。");
                }
            }
            sent.set("reason", "条件尚不具备。");
        }
        var result = mvc.post()
                .uri(press.address())
                .with(Actors.as(actor))
                .with(csrf())
                .params(sent)
                .exchange();
        var status = result.getResponse().getStatus();
        return status < 400 ? Optional.empty() : Optional.of(status + " " + said(PageForms.body(result)));
    }

    private static String said(String page) {
        var at = page.indexOf("class=\"errors\"");
        return at < 0 ? page : page.substring(at, Math.min(at + 900, page.length()));
    }
}
