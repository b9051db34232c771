package org.qiangxian.circle;

import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.region.RegionCode;
import org.springframework.boot.test.context.TestComponent;

/** A circle of 晋中市 with its counties outside the library, through the front doors. */
@TestComponent
public class Circling {

    static final RegionCode UNIT = new RegionCode("140729");
    static final Actor COUNTY = Actors.city("140729");
    static final Actor MEMBER = Actors.city("140728");
    static final Actor BUREAU = Actors.cityBureau("140700");
    static final String WORDS = "每季度开放一次检测设备，帮助梳理质量短板。联系处室：质量发展科。";

    private final Offers offers;
    private final Joining joining;

    Circling(Offers offers, Joining joining) {
        this.offers = offers;
        this.joining = joining;
    }

    void offered() {
        offers.write(BUREAU, new OfferForm(WORDS, "0"));
    }

    void joined() {
        offered();
        joining.join(COUNTY);
    }

    void readable() {
        joined();
        joining.agree(COUNTY);
    }
}
