package org.qiangxian.measurement;

import java.util.List;
import org.qiangxian.account.Actor;
import org.qiangxian.region.RegionCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** All values of a place for programs. */
@Controller
class ValueController {

    private final Measurements measurements;
    private final AsOf asOf;

    ValueController(Measurements measurements, AsOf asOf) {
        this.measurements = measurements;
        this.asOf = asOf;
    }

    /**
     * The values of a place, now or as of a day, for programs of readers who may export them; a consent to be read on
     * pages is not enough.
     */
    @GetMapping("/api/v1/values/{code}")
    @ResponseBody
    List<Value> values(Actor actor, @PathVariable String code, @RequestParam(defaultValue = "") String on) {
        var at = asOf.read(on);
        var unit = new RegionCode(code);
        return at == null ? measurements.current(actor, unit) : measurements.asOf(actor, unit, at);
    }
}
