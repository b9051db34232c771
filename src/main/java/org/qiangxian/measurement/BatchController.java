package org.qiangxian.measurement;

import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Consequences;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Narrowing;
import org.qiangxian.shell.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 数据批次: the batches that 总局's operator is responsible for. */
@Controller
class BatchController {

    private final Batches batches;
    private final BatchList list;
    private final Measurements measurements;
    private final Catalogue catalogue;
    private final Places places;

    BatchController(Batches batches, BatchList list, Measurements measurements, Catalogue catalogue, Places places) {
        this.batches = batches;
        this.list = list;
        this.measurements = measurements;
        this.catalogue = catalogue;
        this.places = places;
    }

    @GetMapping("/batches")
    ModelAndView list(
            Actor actor, @ModelAttribute("asked") Narrowing asked, @RequestParam(defaultValue = "1") int page) {
        return new ModelAndView("measurement/batches", Map.of("page", list.page(actor, asked, page)));
    }

    /** What is shown of the list, all pages of it, as a file. */
    @GetMapping(path = "/batches", params = "as")
    ResponseEntity<byte[]> file(Actor actor, @ModelAttribute("asked") Narrowing asked, @RequestParam String as) {
        return list.file(actor, asked).answer(as);
    }

    @GetMapping("/batches/{batch}")
    ModelAndView show(
            Actor actor,
            @PathVariable UUID batch,
            @ModelAttribute("asked") Narrowing asked,
            @RequestParam(defaultValue = "1") int page) {
        var listed = batches.get(actor, batch);
        var shown = new BatchPage(listed, batches.placesOf(actor, listed, asked, page), actor.is(Role.OPERATOR));
        return new ModelAndView("measurement/batch", Map.of("page", shown));
    }

    @GetMapping("/batches/{batch}/places/{code}")
    ModelAndView place(Actor actor, @PathVariable UUID batch, @PathVariable RegionCode code) {
        var listed = batches.get(actor, batch);
        var values = batches.values(actor, batch, code);
        if (values.isEmpty()) {
            throw new Refusal.NotFound("这个批次没有该地的数值。请从批次页面进入。");
        }
        var name = places.nameAt(code, values.getFirst().boundary());
        var page = new BatchPlacePage(listed, code, name, values, BatchPlacePage.names(catalogue));
        return new ModelAndView("measurement/place", Map.of("page", page));
    }

    /** The page of consequences, on which the act is confirmed. */
    @GetMapping("/batches/{batch}/withdraw")
    ModelAndView withdrawing(Actor actor, @PathVariable UUID batch) {
        actor.require(Role.OPERATOR);
        return consequences(actor, batch).page();
    }

    private Consequences consequences(Actor actor, UUID batch) {
        var page = "/batches/" + batch;
        var listed = batches.get(actor, batch);
        return batches.withdrawal(batch, page + "/withdraw", page)
                .under("/batches", "数据批次", page, listed.batch().title());
    }

    @PostMapping("/batches/{batch}/withdraw")
    ModelAndView withdraw(Actor actor, @PathVariable UUID batch, @RequestParam(defaultValue = "") String reason) {
        actor.require(Role.OPERATOR);
        try {
            measurements.withdraw(actor, batch, reason);
            return Done.at("/batches/" + batch, "已撤回这一批。", "有以前数值的，以前的数值重新生效；没有的显示为无数据。撤回的数值和理由保留可查。");
        } catch (Refusal.Invalid invalid) {
            return consequences(actor, batch).refused(Map.of("reason", reason), invalid);
        }
    }
}
