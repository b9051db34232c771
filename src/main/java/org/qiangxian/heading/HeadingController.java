package org.qiangxian.heading;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 本省任务标题: what a province wrote and writes. */
@Controller
class HeadingController {

    static final String PATH = "/headings";
    private static final String VIEW = "heading/show";

    private final Overlays overlays;
    private final Regions regions;

    HeadingController(Overlays overlays, Regions regions) {
        this.overlays = overlays;
        this.regions = regions;
    }

    @GetMapping(PATH)
    ModelAndView show(Actor actor) {
        return new ModelAndView(VIEW, Map.of("page", page(actor)));
    }

    @PostMapping(PATH)
    ModelAndView save(Actor actor, @RequestParam Map<String, String> fields) {
        actor.require(Role.PROVINCE);
        var form = new OverlayForm(fields);
        try {
            var number = overlays.save(actor, form);
            return Done.at(PATH, "已保存第%d版任务标题。".formatted(number), "本省各地的质量画像和诊断书可以按它阅读；以前的各版保留。");
        } catch (Refusal.Invalid refusal) {
            return Refused.page(VIEW, page(actor).with(form, refusal.fields()), refusal);
        } catch (Refusal.Conflict refusal) {
            var latest = overlays.versions(actor).stream().findFirst().orElse(null);
            return Refused.page(
                    VIEW, page(actor).with(form.on(latest), Map.of("heading-0", refusal.getMessage())), refusal);
        }
    }

    private OverlayPage page(Actor actor) {
        var versions = overlays.versions(actor);
        var latest = versions.isEmpty() ? null : versions.getFirst();
        var area = actor.area();
        return new OverlayPage(
                OverlayForm.of(latest),
                latest == null || latest.headings().isEmpty()
                        ? List.of()
                        : Arrangement.of(latest.headings(), latest.version(), "")
                                .groups(),
                versions.stream()
                        .map(each -> new OverlayPage.Past(
                                each.version(),
                                each.by().words(),
                                each.at(),
                                each.headings().stream().map(Heading::name).collect(Collectors.joining("；"))))
                        .toList(),
                area != null && regions.get(area).fictional(),
                Map.of());
    }
}
