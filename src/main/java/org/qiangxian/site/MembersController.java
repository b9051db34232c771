package org.qiangxian.site;

import org.qiangxian.library.Library;
import org.qiangxian.library.ProvinceGoals;
import org.qiangxian.region.RegionCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 各地情况: the members of the library, by province, in the order of codes. */
@Controller
class MembersController {

    private final Members members;
    private final Library library;
    private final ProvinceGoals goals;

    MembersController(Members members, Library library, ProvinceGoals goals) {
        this.members = members;
        this.library = library;
        this.goals = goals;
    }

    @GetMapping("/members")
    String list(Model model) {
        model.addAttribute("areas", members.areas());
        model.addAttribute("count", library.inLibrary());
        model.addAttribute("goal", library.goal());
        return "site/members";
    }

    @GetMapping("/members/{area}")
    String show(@PathVariable String area, Model model) {
        var province = new RegionCode(area);
        model.addAttribute("page", members.page(province));
        model.addAttribute(
                "goal", goals.of(province).filter(each -> !each.demonstration()).orElse(null));
        return "site/area";
    }
}
