package org.qiangxian.submission;

import java.util.ArrayList;
import java.util.List;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.application.Submitted;
import org.qiangxian.form.Content;
import org.qiangxian.form.Form;
import org.qiangxian.form.Kind;
import org.qiangxian.region.RegionCode;

/**
 * A proposal as part of a package: its submission and the version of the submission.
 *
 * @param unitName the unit with its city, as annex 3 names it
 */
record Chosen(ApplicationId application, RegionCode unit, String unitName, Form form, Submitted submitted) {

    Kind kind() {
        return form.kind();
    }

    Content content() {
        return submitted.content();
    }

    int number() {
        return submitted.number();
    }

    String title() {
        return content().text(form.titleField().key()).strip();
    }

    String directions() {
        return String.join("；", form.directionsOf(content()));
    }

    /** All parts that its content code covers; every text with its key, so that none can change place. */
    List<String> parts() {
        var parts = new ArrayList<String>();
        parts.add(form.kind().annex());
        parts.add(submitted.application().value().toString());
        parts.add(String.valueOf(submitted.number()));
        parts.add(String.valueOf(submitted.callVersion()));
        parts.add(unit.value());
        content().directions().forEach(direction -> parts.add("direction " + direction));
        parts.add(content().otherDirection());
        content().texts().forEach((key, text) -> parts.addAll(List.of(key, text)));
        content().quarters().forEach((quarter, text) -> parts.addAll(List.of(quarter.toString(), text)));
        content().safeguards().forEach((quarter, text) -> parts.addAll(List.of("safeguard " + quarter, text)));
        content().partners().forEach(each -> parts.addAll(List.of("partner " + each.code(), each.name(), each.part())));
        return List.copyOf(parts);
    }
}
