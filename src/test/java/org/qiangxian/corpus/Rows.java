package org.qiangxian.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.qiangxian.corpus.Gazetteer.Place;

/** The rows of a table about one area: its counties as tables name them, and other rows among them. */
final class Rows {

    /** How places are named. */
    enum Names {
        FULL,
        SHORT,
        SPACED,
        INDENTED,
        MARKED,
        LOOKALIKE,
        CODED,
        CODE_ALONE,
        CITY_BESIDE,
        CODES_BESIDE,
        ORDINAL
    }

    private final Random random;
    private final Gazetteer gazetteer;
    private final Place area;
    private final int first;
    private final int year;
    private final Names names;
    private final boolean titled;

    /** @param titled whether the title names the area */
    Rows(Random random, Gazetteer gazetteer, Place area, When when, Names names, boolean titled) {
        this.random = random;
        this.gazetteer = gazetteer;
        this.area = area;
        this.first = when.first();
        this.year = when.year();
        this.names = names;
        this.titled = titled;
    }

    /**
     * At most this many counties, and sometimes a total, a part of the city, a county of elsewhere, or an abolished
     * one.
     */
    List<Row> drawn(int most) {
        var rows = new ArrayList<Row>();
        var counties = gazetteer.counties(area, year);
        counties.stream().limit(most).map(place -> row(place, counties)).forEach(rows::add);
        if (random.nextInt(100) < 35) {
            total(rows);
        }
        if (random.nextInt(100) < 8) {
            var word = List.of("市本级", "市区", "经济技术开发区", "高新区").get(random.nextInt(4));
            rows.add(nothing(word, "row: no place " + word));
        }
        if (titled && random.nextInt(100) < 6) {
            var stranger = gazetteer.elsewhere(random, area, year);
            rows.add(nothing(stranger.name(), "row: place outside the area"));
        }
        var gone = gazetteer.abolished(area, first, year);
        if (!gone.isEmpty() && random.nextInt(100) < 25) {
            rows.add(nothing(gone.getFirst().name(), "row: abolished unit"));
        }
        return rows;
    }

    private void total(List<Row> rows) {
        var word = List.of("全市", "合计", "总计", area.name()).get(random.nextInt(4));
        var total = new Row(
                area.code(),
                area.name(),
                word,
                "",
                true,
                false,
                "row: total " + (word.equals(area.name()) ? "by name" : word));
        rows.add(random.nextBoolean() ? 0 : rows.size(), total);
    }

    private Row nothing(String shown, String trait) {
        return new Row("x" + shown, shown, shown, area.name(), false, false, trait);
    }

    private Row row(Place place, List<Place> siblings) {
        var name = place.name();
        boolean known = titled
                || names == Names.CODED
                || names == Names.CODE_ALONE
                || names == Names.CITY_BESIDE
                || names == Names.CODES_BESIDE
                || gazetteer.unique(place, year);
        var plain = new Row(place.code(), name, name, area.name(), true, known, "place: " + names);
        return switch (names) {
            case SHORT -> shortened(plain, siblings);
            case SPACED -> plain.shown(spaced(name), plain.trait());
            case INDENTED -> plain.shown("　" + name, plain.trait());
            case MARKED -> random.nextInt(4) == 0 ? plain.shown(name + "①", plain.trait()) : plain;
            case LOOKALIKE -> plain.shown(lookalike(name), plain.trait());
            default -> plain;
        };
    }

    /** The name with a character of the same shape, as it comes out of a PDF. */
    private static String lookalike(String name) {
        return name.replace('市', '巿')
                .replace('山', '\u2f2d')
                .replace('水', '\u2f54')
                .replace('石', '\u2f6f')
                .replace('高', '\u2fbc')
                .replace('金', '\u2fa6');
    }

    private static String spaced(String name) {
        return name.length() > 3 ? name : String.join(" ", name.split(""));
    }

    private Row shortened(Row row, List<Place> siblings) {
        if (row.name().length() < 3 || !row.name().matches(".*(?<!自治|林|矿|开发|新|特)[县区市]")) {
            return row;
        }
        var stem = row.name().substring(0, row.name().length() - 1);
        var stems = new HashSet<String>();
        boolean once = siblings.stream()
                        .map(place -> place.name().substring(0, place.name().length() - 1))
                        .filter(each -> each.equals(stem))
                        .count()
                == 1;
        stems.add(stem);
        var shown = row.shown(stem, row.trait());
        return once && titled && !area.name().startsWith(stem) && !"东西南北城郊矿新中".contains(stem.substring(0, 1))
                ? shown
                : shown.unsure();
    }
}
