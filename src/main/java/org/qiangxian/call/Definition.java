package org.qiangxian.call;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.qiangxian.form.Form;
import org.qiangxian.form.Kind;

/**
 * What a call says, in one version.
 *
 * @param title short title as shown in lists
 * @param documentNumber the document behind it, 市监质函〔2025〕266号
 * @param year the year it belongs to
 * @param deadlineDay the last day for the recommenders' packages, to its end in Beijing (R79)
 * @param cityAdvised the day cities are advised to be done; refuses nothing
 * @param bureauAdvised the day city bureaus are advised to be done; refuses nothing
 * @param seats how many a recommender may put forward of each kind, 原则上 (R54, R71)
 * @param contact where those logged in find help (R87)
 * @param forms one of each kind
 */
public record Definition(
        String title,
        String documentNumber,
        Disclosure disclosure,
        int year,
        Audience audience,
        LocalDate deadlineDay,
        LocalDate cityAdvised,
        LocalDate bureauAdvised,
        CityStep cityStep,
        Map<Kind, Integer> seats,
        String contact,
        List<Form> forms) {

    public Definition {
        seats = new EnumMap<>(seats);
        forms = List.copyOf(forms);
    }

    /** The same for the fictional 示例省, as a demonstration account writes it. */
    Definition fictional() {
        return new Definition(
                title + "（示例省，演示数据）",
                documentNumber,
                disclosure,
                year,
                Audience.FICTIONAL,
                deadlineDay,
                cityAdvised,
                bureauAdvised,
                cityStep,
                seats,
                "演示数据，没有联系人",
                forms);
    }
}
