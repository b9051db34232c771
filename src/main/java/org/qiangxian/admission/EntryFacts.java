package org.qiangxian.admission;

import java.util.LinkedHashMap;
import java.util.Map;
import org.qiangxian.library.CityType;
import org.qiangxian.library.Contact;
import org.qiangxian.library.Contacts;
import org.qiangxian.library.Library;
import org.qiangxian.library.Membership;
import org.qiangxian.library.Strategy;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Component;

/** The facts that accompany an application and are taken from 本地档案, so that nobody types them (R183). */
@Component
class EntryFacts {

    private final Library library;
    private final Contacts contacts;
    private final Regions regions;

    EntryFacts(Library library, Contacts contacts, Regions regions) {
        this.library = library;
        this.contacts = contacts;
        this.regions = regions;
    }

    /** The facts of a unit, from its 本地档案. */
    Map<String, String> of(RegionCode unit) {
        var region = regions.get(unit);
        var known = new LinkedHashMap<String, String>();
        known.put("单位", regions.fullName(unit));
        known.put("代码和类别", "%s，%s".formatted(unit, region.kind().label()));
        known.put("类型", library.typeOf(unit).map(CityType::label).orElseGet(() -> chosen(unit)));
        known.put("质量发展战略", library.strategyOf(unit).map(Strategy::title).orElse("还没有填写"));
        known.put("联系", contacts.of(unit).map(Contact::words).orElse("还没有填写"));
        known.put("培育库", library.find(unit).map(Membership::words).orElse("没有在库"));
        return known;
    }

    /** The type; one that was chosen and still waits for the province is marked so. */
    private String chosen(RegionCode unit) {
        return library.choiceOf(unit)
                .map(choice -> "%s（%s）"
                        .formatted(choice.type().label(), choice.status().label()))
                .orElse("还没有选择");
    }
}
