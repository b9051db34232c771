package org.qiangxian.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Appointments.Appointed;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the three administrators are appointed at the first start. */
@Controller
class AppointmentController {

    private final Appointments appointments;

    AppointmentController(Appointments appointments) {
        this.appointments = appointments;
    }

    @GetMapping("/appoint/{token}")
    String show(@PathVariable String token, Model model) {
        appointments.check(token);
        return page(token, List.of(), null, model);
    }

    @PostMapping("/appoint/{token}")
    String appoint(
            @PathVariable String token,
            @RequestParam List<String> login,
            @RequestParam List<String> name,
            Model model) {
        if (login.size() != 3 || name.size() != 3) {
            return page(token, List.of(), "请填写三个人的姓名和账号。", model);
        }
        var three = java.util.stream.IntStream.range(0, 3)
                .mapToObj(i -> new Appointed(LoginCheck.normal(login.get(i)), name.get(i)))
                .toList();
        try {
            return page(token, appointments.appoint(token, three), null, model);
        } catch (Refusal.Invalid invalid) {
            return page(token, List.of(), invalid.getMessage(), model);
        }
    }

    private static String page(String token, List<AccountRow.Slip> slips, @Nullable String remark, Model model) {
        model.addAttribute("page", new Appointments.Page(token, slips, remark));
        return "account/appoint";
    }
}
