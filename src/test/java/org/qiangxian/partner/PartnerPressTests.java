package org.qiangxian.partner;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.application.Drafts;
import org.qiangxian.procedure.PressWalk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.MultiValueMap;

/** The buttons of both counties at each status of a consent and of its proposal. */
@PlatformTest
class PartnerPressTests extends PressWalk {

    @Autowired
    Partners partners;

    @Autowired
    Drafts drafts;

    @Override
    protected Stream<Supplier<At>> stands() {
        return Stream.of(
                () -> at("asked", joint().asked()),
                () -> at("agreed", joint().agreed(joint().drafted().id())),
                () -> at("refused", joint().answered(joint().asked(), PartnerAction.REFUSE, "")),
                () -> {
                    var id = joint().agreed(joint().drafted().id());
                    return at("taken back", joint().answered(id, PartnerAction.TAKE_BACK, ""));
                },
                () -> {
                    var id = joint().agreed(joint().drafted().id());
                    drafts.submit(Joint.COUNTY, joint().of(id));
                    return at("submitted", id);
                });
    }

    private Joint joint() {
        return new Joint(partners, drafts, jdbc);
    }

    private At at(String where, UUID id) {
        var naming = "/applications/%s/partners".formatted(joint().of(id));
        var own = "/partners/" + id;
        return new At(
                where,
                List.of(own, naming),
                List.of(own, naming),
                List.of(Joint.COUNTY, Joint.PARTNER, Joint.STRANGER, Actors.province("990000")));
    }

    @Override
    protected void type(String address, MultiValueMap<String, String> form) {
        form.set("part", "改为共用检测设备");
        if (address.endsWith("/partners")) {
            form.set("unit", "990321");
        }
    }

    @Override
    protected Sent behind(String label, At at) {
        var own = at.addresses().getFirst();
        return switch (label) {
            case "收回同意" -> new Sent(own + "/take-back", Map.of());
            default -> throw new AssertionError("closed button of which the walk knows no act: " + label);
        };
    }

    @Override
    protected int[] atLeast() {
        return new int[] {14, 1};
    }
}
