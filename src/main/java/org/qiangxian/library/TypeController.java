package org.qiangxian.library;

import java.util.List;
import java.util.stream.Stream;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The province confirms or returns the types its members chose (R27). */
@Controller
class TypeController {

    private final Library library;
    private final TypeChoices choices;
    private final TypeTrails trails;
    private final Regions regions;

    TypeController(Library library, TypeChoices choices, TypeTrails trails, Regions regions) {
        this.library = library;
        this.choices = choices;
        this.trails = trails;
        this.regions = regions;
    }

    @GetMapping("/library/types")
    String list(Actor actor, Model model) {
        actor.require(Role.PROVINCE);
        var area = actor.area();
        if (area == null) {
            throw new Refusal.Forbidden("您的岗位没有所属地区，请联系安全管理员核对授权。");
        }
        var members = library.membersOf(area).stream().map(Membership::code);
        model.addAttribute(
                "rows",
                Stream.concat(members, library.choosersOutside(area).stream())
                        .sorted()
                        .map(code -> row(actor, code))
                        .toList());
        return "library/types";
    }

    @PostMapping("/library/types/{code}")
    ModelAndView decide(
            Actor actor,
            @PathVariable String code,
            @RequestParam String action,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "0") int version) {
        var verb = List.of(TypeAction.CONFIRM, TypeAction.RETURN).stream()
                .filter(each -> each.name().equals(action))
                .findFirst()
                .orElseThrow(() -> new Refusal.Invalid("请选择确认或退回。"));
        var place = regions.displayName(new RegionCode(code));
        choices.decide(actor, new RegionCode(code), verb, reason, version);
        var undo = choices.offer(actor, new RegionCode(code));
        return verb == TypeAction.CONFIRM
                ? Done.at("/library/types", "已确认%s的类型。".formatted(place), "对比和诊断从现在起按这一类型。", undo)
                : Done.at("/library/types", "已退回%s的类型选择。".formatted(place), "由该地修改后重新选择。", undo);
    }

    private TypeRow row(Actor actor, RegionCode code) {
        var name = regions.displayName(code);
        var choice = library.choiceOf(code).orElse(null);
        var waits = choice != null && choice.status() == TypeStatus.CHOSEN;
        return new TypeRow(
                code,
                name,
                regions.get(code).fictional(),
                library.isMember(code),
                choice,
                library.typeOf(code).orElse(null),
                waits ? trails.of(actor, code, choice, name) : null);
    }
}
