package org.qiangxian.corpus;

import java.util.List;

/** The columns that name the place: heads and cells. */
final class Places {

    private Places() {}

    /** The heads, from column 0. */
    static List<String> heads(Draft draft) {
        var place = draft.pick("地区", "县（市、区）", "县区", "地　区", "行政区划", "县（市）", "地区名称");
        return switch (draft.names) {
            case CODED -> List.of(draft.pick("代码", "行政区划代码", "地区代码"), place);
            case CODE_ALONE -> List.of(draft.pick("行政区划代码", "区划代码"));
            case CITY_BESIDE -> draft.titled ? List.of(draft.pick("市", "地市", "设区市"), place) : List.of(place, "所属地市");
            case CODES_BESIDE -> List.of("省代码", "省", "市代码", "市", "县代码", "县");
            case ORDINAL -> List.of(draft.pick("序号", "No."), place);
            default -> List.of(place);
        };
    }

    static void cells(Draft draft, int at, Row row, int ordinal) {
        var values = values(draft, row, ordinal);
        for (int column = 0; column < values.size(); column++) {
            draft.grid().put(at, column, values.get(column));
        }
    }

    private static List<Object> values(Draft draft, Row row, int ordinal) {
        var code = row.code().matches("\\d{6}") ? row.code() : "";
        return switch (draft.names) {
            case CODED -> List.of(code, row.shown());
            case CODE_ALONE -> List.of(code.isEmpty() ? row.shown() : code);
            case CITY_BESIDE -> draft.titled ? List.of(row.above(), row.shown()) : List.of(row.shown(), row.above());
            case CODES_BESIDE -> {
                var province = draft.gazetteer.province(draft.area, draft.when.year());
                boolean own = row.above().equals(draft.area.name()) || code.length() != 6;
                var city = own ? draft.area.code() : row.code().substring(0, 4) + "00";
                yield List.of(province.code(), province.name(), city, row.above(), code, row.shown());
            }
            case ORDINAL -> List.of((double) ordinal, row.shown());
            default -> List.of(row.shown());
        };
    }
}
