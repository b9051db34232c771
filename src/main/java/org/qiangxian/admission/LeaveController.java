package org.qiangxian.admission;

import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Leaving the library, and its acknowledgement. */
@Controller
class LeaveController {

    private final Leavings leavings;
    private final LeavePages pages;

    LeaveController(Leavings leavings, LeavePages pages) {
        this.leavings = leavings;
        this.pages = pages;
    }

    @GetMapping("/admissions/exit")
    ModelAndView asking(Actor actor) {
        actor.require(Role.CITY);
        return pages.asking(actor).page();
    }

    @PostMapping("/admissions/exit")
    ModelAndView ask(Actor actor, @RequestParam(defaultValue = "") String reason) {
        actor.require(Role.CITY);
        try {
            leavings.ask(actor, reason);
        } catch (Refusal.Invalid refusal) {
            return pages.asking(actor).refused(Map.of("reason", reason), refusal);
        }
        return Done.at("/admissions", "已申请退出培育库。", "总局确认时生效，五个工作日没有确认的自动生效；在那以前可以收回。");
    }

    @PostMapping("/admissions/exit/revoke")
    ModelAndView revoke(Actor actor) {
        actor.require(Role.CITY);
        leavings.revoke(actor);
        return Done.at("/admissions", "已收回退出申请。", "本单位继续在库。");
    }

    @GetMapping("/admissions/exits/{leaving}/acknowledge")
    ModelAndView acknowledging(Actor actor, @PathVariable UUID leaving) {
        actor.require(Role.SAMR);
        return pages.acknowledging(actor, leaving).page();
    }

    @PostMapping("/admissions/exits/{leaving}/acknowledge")
    ModelAndView acknowledge(Actor actor, @PathVariable UUID leaving) {
        leavings.acknowledge(actor, leaving);
        return Done.at("/admissions", "已确认退出。", "该地、所在市局和省局已收到告知。");
    }
}
