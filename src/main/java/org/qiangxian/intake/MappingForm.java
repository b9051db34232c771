package org.qiangxian.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.measurement.Periods;
import org.qiangxian.measurement.Stage;
import org.qiangxian.shell.Typing;
import org.qiangxian.workbook.Content;
import org.qiangxian.workbook.Layout;
import org.qiangxian.workbook.Unit;
import org.springframework.util.MultiValueMap;

/** The corrected mapping of one table as the page sends it, with a remark at each invalid field. */
final class MappingForm {

    private final MultiValueMap<String, String> sent;
    private final Upload upload;
    private final TableFields fields;
    private final Map<String, Indicator> indicators;
    private final PlaceAnswers places;
    private final Map<String, String> remarks = new LinkedHashMap<>();

    /** @param upload seen as this table alone */
    MappingForm(
            MultiValueMap<String, String> sent,
            Upload upload,
            TableFields fields,
            Map<String, Indicator> indicators,
            PlaceAnswers places) {
        this.sent = sent;
        this.upload = upload;
        this.fields = fields;
        this.indicators = indicators;
        this.places = places;
    }

    /** Whether the table is read at all. */
    boolean chosen() {
        return text("asked").isEmpty() || !text("read").isEmpty();
    }

    /** The remarks by field. */
    Map<String, String> remarks() {
        var named = new LinkedHashMap<String, String>();
        remarks.forEach((field, remark) -> named.put(fields.name(field), remark));
        return named;
    }

    /**
     * The mapping; {@link #remarks} say what is invalid in it.
     *
     * @param answers the answers for names of places
     * @param common the year given for all tables without one; null for none
     */
    Mapping read(Map<String, String> answers, @Nullable Integer common) {
        var old = upload.mapping();
        var form = choice(Layout.Form.class, "form", old.form());
        var code = column("code");
        var place = column("place");
        if (code == null && place == null && form != Layout.Form.ACROSS) {
            remarks.put("place", "请指定地区代码或地区名称所在的列。");
        }
        var uses = uses(form);
        var own = year("year");
        boolean whole = upload.sheet().years().part().isEmpty();
        var year = own == null && whole ? common : own;
        var mapping = new Mapping(
                old.sheet(),
                old.headFirst(),
                old.headLast(),
                form == Layout.Form.UNKNOWN ? Layout.Form.BY_INDICATOR : form,
                code,
                place,
                column("above"),
                Mapping.rows(form) ? needed("indicator", "请指定指标所在的列。") : null,
                column("period"),
                Mapping.rows(form) ? column("unit") : null,
                form == Layout.Form.LONG ? column("status") : null,
                form == Layout.Form.LONG ? column("settled") : null,
                uses,
                year,
                year("boundary"),
                choice(Stage.class, "stage", Stage.FINAL),
                places.within(text("within"), remarks),
                signs(),
                indicators(),
                answers,
                breakdowns());
        periods(mapping);
        return mapping;
    }

    /** Asks for the year of the data where the file leaves it open, since it differs from that of publication. */
    private void periods(Mapping mapping) {
        boolean single = upload.sheet().years().part().flatMap(PeriodFound::of).isPresent();
        boolean open = mapping.period() == null
                && (mapping.rows() && !single
                        || mapping.uses().stream().anyMatch(use -> use.indicator() != null && use.period() == null));
        if (open && mapping.year() == null) {
            remarks.putIfAbsent("year", "文件没有写明数据年份。请填写数据所属的年份（年鉴的数据年份通常早于出版年份一年）。");
        }
    }

    private List<Mapping.Use> uses(Layout.Form form) {
        var uses = new ArrayList<Mapping.Use>();
        var left = new ArrayList<Mapping.Use>();
        Set<String> taken = new HashSet<>();
        for (var column : upload.sheet().columns()) {
            int at = column.index();
            var part = choice(Mapping.Part.class, "part-" + at, Mapping.Part.FIGURE);
            var indicator = text("use-" + at);
            if (Mapping.rows(form)) {
                if (text("holds-" + at).equals("true")) {
                    uses.add(new Mapping.Use(at, null, part, null, null, ""));
                }
                continue;
            }
            if (indicator.isEmpty()) {
                upload.mapping().use(at).ifPresent(use -> left.add(use.left()));
                continue;
            }
            uses.add(use(at, indicator, part, taken));
        }
        for (var use : uses) {
            if (!Mapping.rows(form) && !Uses.whole(use, uses)) {
                remarks.put("use-" + use.column(), "只有" + use.part().label() + "，算不出数值。请为另一部分也选择列，或选“不读取”。");
            }
        }
        if (uses.isEmpty()) {
            remarks.put("uses", "没有一列要读取。请至少为一列选择指标。");
        }
        uses.addAll(left);
        return uses;
    }

    private Mapping.Use use(int at, String code, Mapping.Part part, Set<String> taken) {
        var indicator = indicators.get(code);
        var period = text("period-" + at);
        var unit = text("unit-" + at);
        if (indicator == null) {
            remarks.put("use-" + at, "没有这个指标，请重新选择。");
        } else if (indicator.channel() != upload.channel()) {
            remarks.put(
                    "use-" + at,
                    "“" + indicator.name() + "”的渠道是" + indicator.channel().label() + "，不由本单位录入；请选“不读取”。");
        } else if (!indicator.entered()) {
            remarks.put("use-" + at, "“" + indicator.name() + "”由系统自动得出，不录入。");
        } else if (part == Mapping.Part.FIGURE) {
            unit = unit(at, unit, indicator);
            period(at, period, indicator);
        }
        if (!period.isEmpty() && !Periods.valid(period)) {
            remarks.put("period-" + at, "期间写作 2024、2024Q1 或 2024-03。");
        }
        if (!taken.add(code + "|" + part + "|" + period)) {
            remarks.put("use-" + at, "前面已有一列选了同一指标、同一期间。请改正其中一列。");
        }
        var before = upload.mapping().use(at).filter(use -> code.equals(use.indicator()));
        return new Mapping.Use(
                at,
                code,
                part,
                period.isEmpty() ? null : period,
                unit.isEmpty() ? null : unit,
                before.map(Mapping.Use::why).orElse(""),
                before.map(Mapping.Use::standing).orElse(Mapping.Standing.CHOSEN),
                null);
    }

    /**
     * The unit: where the form leaves it open, the one written in the table, or the indicator's own if the figures
     * prove it; else it is asked for.
     */
    private String unit(int at, String given, Indicator indicator) {
        if (given.isEmpty()) {
            var column = upload.sheet().columns().get(at);
            var found = UnitFound.of(column.units(), indicator, indicator.name(), column.span());
            if (!found.sure()) {
                remarks.put("unit-" + at, found.why());
            }
            return found.symbol();
        }
        return UnitFound.in(Unit.orItself(given), indicator, indicator.name()).orElseGet(() -> {
            remarks.put("unit-" + at, "“" + given + "”不能换算为" + indicator.unit() + "。请改正单位，或选另一个指标。");
            return given;
        });
    }

    /** Checks a period: a part of a year counts as the year only as preliminary, and only if somebody says so. */
    private void period(int at, String given, Indicator indicator) {
        var part = upload.sheet().years().part();
        if (!given.isEmpty() && Periods.valid(given) && !Periods.fits(given, indicator.frequency())) {
            remarks.put(
                    "period-" + at,
                    "“" + indicator.name() + "”" + indicator.frequency().label() + "公布，请填写年份。");
        } else if (part.isPresent()
                && (given.isEmpty() || given.length() == 4)
                && choice(Stage.class, "stage", Stage.FINAL) == Stage.FINAL) {
            remarks.put("stage", "表中写有“" + part.get() + "”，不是全年的数。确要按全年录入的，请选“初步”。");
        }
    }

    /** Which part of each place is read; asked for until answered. */
    private List<Mapping.Breakdown> breakdowns() {
        var read = new ArrayList<Mapping.Breakdown>();
        for (var found : upload.sheet().layout().breakdowns()) {
            var taken = text("part-of-" + found.column());
            if (!taken.equals(Mapping.Breakdown.EVERY) && !found.entries().contains(taken)) {
                remarks.put("part-of-" + found.column(), "这一列把同一地区分成几部分，请选择读取哪一部分。");
            }
            read.add(new Mapping.Breakdown(found.column(), taken));
        }
        return read;
    }

    private Map<Content.Absence, Mapping.Meaning> signs() {
        var signs = new EnumMap<Content.Absence, Mapping.Meaning>(Content.Absence.class);
        for (var sign : Content.Absence.values()) {
            var usual = upload.mapping().signs().getOrDefault(sign, Mapping.Meaning.usual(sign));
            signs.put(sign, choice(Mapping.Meaning.class, "sign-" + sign.name(), usual));
        }
        return signs;
    }

    /** The codes answered for names of indicators, including earlier answers. */
    private Map<String, String> indicators() {
        var answers = new HashMap<>(upload.mapping().indicators());
        var asked = sent.getOrDefault("indicatorName", List.of());
        var given = sent.getOrDefault("indicatorCode", List.of());
        for (int i = 0; i < Math.min(asked.size(), given.size()); i++) {
            if (!Typing.trimmed(given.get(i)).isEmpty()) {
                if (indicators.containsKey(given.get(i))) {
                    answers.put(asked.get(i), given.get(i));
                } else {
                    remarks.put("indicatorCode", "选择的内容无效，请重新选择。");
                }
            }
        }
        return answers;
    }

    private @Nullable Integer needed(String field, String remark) {
        var column = column(field);
        if (column == null) {
            remarks.put(field, remark);
        }
        return column;
    }

    private @Nullable Integer column(String field) {
        var given = text(field);
        if (given.isEmpty()) {
            return null;
        }
        if (!given.matches("\\d{1,4}")
                || Integer.parseInt(given) >= upload.sheet().columns().size()) {
            remarks.put(field, "没有这一列，请重新选择。");
            return null;
        }
        return Integer.valueOf(given);
    }

    private @Nullable Integer year(String field) {
        var given = text(field);
        if (given.isEmpty()) {
            return null;
        }
        if (!given.matches("(19|20)\\d{2}")) {
            remarks.put(field, "请填写四位年份，如 2024。");
            return null;
        }
        return Integer.valueOf(given);
    }

    private <E extends Enum<E>> E choice(Class<E> type, String field, E otherwise) {
        var name = text(field);
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return otherwise;
    }

    private String text(String field) {
        var given = sent.getFirst(fields.name(field));
        return Typing.trimmed(given);
    }
}
