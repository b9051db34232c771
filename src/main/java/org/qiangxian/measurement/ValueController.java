package org.qiangxian.measurement;

import java.util.List;
import org.qiangxian.account.Actor;
import org.qiangxian.region.RegionCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** All values of a place for a machine. */
@Controller
class ValueController {

    private final Measurements measurements;
    private final AsOf asOf;

    ValueController(Measurements measurements, AsOf asOf) {
        this.measurements = measurements;
        this.asOf = asOf;
    }

    /** The values of a place, of now or as of a day, for the programs of whoever may take them as a file: a consent to be read on pages is none. */
    @GetMapping("/api/v1/values/{code}")
    @ResponseBody
    List<Value> values(Actor actor, @PathVariable String code, @RequestParam(defaultValue = "") String on) {
        var at = asOf.read(on);
        var unit = new RegionCode(code);
        return at == null ? measurements.current(actor, unit) : measurements.asOf(actor, unit, at);
    }
}
