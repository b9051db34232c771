package org.qiangxian.account;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.qiangxian.account.Appointments.Appointed;
import org.qiangxian.shell.PlatformAddress;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the three administrators are appointed at the first start. */
@Controller
class AppointmentController {

    private static final List<Appointed> NOBODY = Collections.nCopies(3, new Appointed("", ""));

    private final Appointments appointments;
    private final PlatformAddress platform;

    AppointmentController(Appointments appointments, PlatformAddress platform) {
        this.appointments = appointments;
        this.platform = platform;
    }

    @GetMapping("/appoint/{token}")
    String show(@PathVariable String token, Model model) {
        appointments.check(token);
        model.addAttribute("page", new Appointments.Page(token, NOBODY, null, Map.of()));
        return "account/appoint";
    }

    @PostMapping("/appoint/{token}")
    ModelAndView appoint(
            @PathVariable String token, @RequestParam List<String> login, @RequestParam List<String> name) {
        if (login.size() != 3 || name.size() != 3) {
            throw new Refusal.Invalid("请填写三个人的姓名和账号。");
        }
        var three = IntStream.range(0, 3)
                .mapToObj(i -> new Appointed(People.login(login.get(i)), name.get(i)))
                .toList();
        try {
            var slips = appointments.appoint(token, three);
            return new ModelAndView("account/appointed", Map.of("page", new Slip.Page(platform, slips)));
        } catch (Refusal.Invalid invalid) {
            var page = new Appointments.Page(token, three, invalid.getMessage(), invalid.fields());
            return Refused.page("account/appoint", page, invalid);
        }
    }
}
