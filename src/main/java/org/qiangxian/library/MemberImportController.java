package org.qiangxian.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** 总局's operator enters members from an official list: paste or file, preview, then all accepted rows at once. */
@Controller
class MemberImportController {

    private final Enrolments enrolments;

    MemberImportController(Enrolments enrolments) {
        this.enrolments = enrolments;
    }

    @GetMapping("/library/import")
    ModelAndView start(Actor actor) {
        return page("", List.of(), enrolments.closed(actor));
    }

    @PostMapping("/library/import/preview")
    ModelAndView preview(
            Actor actor,
            @RequestParam(defaultValue = "") String list,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        actor.require(Role.OPERATOR);
        var text = file == null || file.isEmpty() ? list : decode(file.getBytes());
        try {
            return page(text, enrolments.preview(actor, text), "");
        } catch (Refusal.Invalid refusal) {
            return Refused.as(page(text, List.of(), refusal.getMessage()), refusal);
        }
    }

    @PostMapping("/library/import")
    ModelAndView enrol(
            Actor actor, @RequestParam(defaultValue = "") String list, @RequestParam(defaultValue = "0") int accepted) {
        var entered = enrolments.enrol(actor, list, accepted);
        return Done.at("/library/import", "已登记 %d 个成员。".formatted(entered), "它们的账号由系统管理员开通。");
    }

    private static ModelAndView page(String list, List<ListedMember> rows, String error) {
        return new ModelAndView("library/import", Map.of("list", list, "rows", rows, "error", error));
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
