package org.qiangxian.bench;

import org.qiangxian.QiangxianApplication;
import org.qiangxian.database.StartChecks;
import org.springframework.boot.SpringApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The platform as it is, with one page more: empty, of any size, behind the same security chain and session. */
public final class BenchApplication {

    private BenchApplication() {}

    public static void main(String[] args) {
        var application = new SpringApplication(QiangxianApplication.class, EmptyPage.class);
        application.addListeners(new StartChecks());
        application.run(args);
    }

    @Controller
    static class EmptyPage {

        private static final int FRAME = 110;

        @GetMapping("/bench/empty")
        String show(@RequestParam int bytes, Model model) {
            model.addAttribute("filling", "x".repeat(Math.max(0, bytes - FRAME)));
            return "bench/empty";
        }
    }
}
