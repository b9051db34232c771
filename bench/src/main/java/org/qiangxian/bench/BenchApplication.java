package org.qiangxian.bench;

import java.util.Map;
import org.qiangxian.QiangxianApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * The platform with two additional endpoints behind its security chain and session: a page of any size without content,
 * and a form that does nothing.
 */
public final class BenchApplication {

    private BenchApplication() {}

    public static void main(String[] args) {
        QiangxianApplication.application(EmptyPage.class).run(args);
    }

    @Controller
    static class EmptyPage {

        private static final int FRAME = 110;

        @GetMapping("/bench/empty")
        String show(@RequestParam int bytes, Model model) {
            model.addAttribute("filling", "x".repeat(Math.max(0, bytes - FRAME)));
            return "bench/empty";
        }

        /** Takes a form of any fields and does nothing with it. */
        @PostMapping("/bench/empty")
        @ResponseBody
        Map<String, Object> take(@RequestParam MultiValueMap<String, String> sent) {
            return Map.of("edit", sent.size(), "unprintable", "");
        }
    }
}
