package org.qiangxian.industry;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.library.RecordSection;
import org.qiangxian.region.RegionCode;
import org.springframework.stereotype.Component;

/** 特色产业 and the like on the record of a city: a list that only the city writes. */
@Component
class IndustrySection implements RecordSection {

    private final Industries industries;
    private final TemplateEngine templates;

    IndustrySection(Industries industries, TemplateEngine templates) {
        this.industries = industries;
        this.templates = templates;
    }

    @Override
    public Content of(Actor reader, RegionCode unit) {
        var shown = Map.<String, Object>of(
                "unit",
                unit,
                "mine",
                reader.is(Role.CITY) && unit.equals(reader.area()),
                "industries",
                industries.of(unit));
        return output -> templates.render("industry/section.jte", shown, output);
    }
}
