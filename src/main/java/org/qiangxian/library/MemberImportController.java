package org.qiangxian.library;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 总局's operator enters members from an official list: paste or file, preview, then all accepted rows at once. */
@Controller
class MemberImportController {

    private final Enrolments enrolments;

    MemberImportController(Enrolments enrolments) {
        this.enrolments = enrolments;
    }

    @GetMapping("/library/import")
    String start(Actor actor, @RequestParam(required = false) @Nullable Integer entered, Model model) {
        actor.require(Role.OPERATOR);
        return page("", List.of(), "", entered == null ? 0 : entered, model);
    }

    @PostMapping("/library/import/preview")
    String preview(
            Actor actor,
            @RequestParam(defaultValue = "") String list,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response)
            throws IOException {
        actor.require(Role.OPERATOR);
        var text = file == null || file.isEmpty() ? list : decode(file.getBytes());
        try {
            return page(text, enrolments.preview(actor, text), "", 0, model);
        } catch (Refusal.Invalid refusal) {
            response.setStatus(422);
            return page(text, List.of(), refusal.getMessage(), 0, model);
        }
    }

    @PostMapping("/library/import")
    String enrol(
            Actor actor,
            @RequestParam(defaultValue = "") String list,
            @RequestParam(defaultValue = "0") int accepted,
            RedirectAttributes redirect) {
        redirect.addAttribute("entered", enrolments.enrol(actor, list, accepted));
        return "redirect:/library/import";
    }

    private static String page(String list, List<ListedMember> rows, String error, int entered, Model model) {
        model.addAttribute("list", list);
        model.addAttribute("rows", rows);
        model.addAttribute("error", error);
        model.addAttribute("entered", entered);
        return "library/import";
    }

    /** UTF-8, or else the encoding in which WPS and Excel save CSV on a Chinese system. */
    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            return new String(bytes, Charset.forName("GB18030"));
        }
    }
}
