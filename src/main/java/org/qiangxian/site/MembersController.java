package org.qiangxian.site;

import org.qiangxian.library.Library;
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

    MembersController(Members members, Library library) {
        this.members = members;
        this.library = library;
    }

    @GetMapping("/members")
    String list(Model model) {
        model.addAttribute("areas", members.areas());
        model.addAttribute("goal", library.goal());
        return "site/members";
    }

    @GetMapping("/members/{area}")
    String show(@PathVariable String area, Model model) {
        model.addAttribute("page", members.page(new RegionCode(area)));
        return "site/area";
    }
}
