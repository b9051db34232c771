package org.qiangxian.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiangxian.region.Hit;
import org.qiangxian.region.Region;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.region.TypedPlaces;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.springframework.util.MultiValueMap;

/**
 * Answers to the question which place a name in a table means: a code, a choice with its code in brackets, or a name.
 */
final class PlaceAnswers {

    private static final Pattern CODE = Pattern.compile("(?:^|.*[（(])(\\d{6}|\\d{9}|Z\\d{6})(?:[，,].*|[）)]|$)");
    private static final int OFFERED = 8;

    private final Regions regions;
    private final PlaceNames names;

    PlaceAnswers(Regions regions) {
        this.regions = regions;
        this.names = new PlaceNames(regions, null);
    }

    /** The result of an answer: an existing code, or what is wrong. */
    record Read(@Nullable String code, String remark) {}

    Read read(String typed) {
        var text = Typing.trimmed(typed);
        var coded = CODE.matcher(text);
        if (coded.matches()) {
            var code = coded.group(1);
            return known(new RegionCode(code)) ? new Read(code, "") : new Read(null, "没有代码为 " + code + " 的地区，请核对。");
        }
        var found = current(text);
        if (found.size() == 1) {
            return new Read(found.getFirst().code().value(), "");
        }
        return new Read(
                null,
                found.isEmpty()
                        ? "没有找到“" + text + "”。请写全名（如晋中市平遥县）或六位代码。"
                        : "“" + text + "”有 " + found.size() + " 处，请写代码："
                                + found.stream()
                                        .limit(OFFERED)
                                        .map(names::shown)
                                        .collect(Collectors.joining("、"))
                                + "。");
    }

    /**
     * The answers of a form merged with earlier ones; an emptied field takes one back, and each remark is put at its
     * field.
     */
    Map<String, String> given(
            MultiValueMap<String, String> sent, Map<String, String> before, Map<String, String> remarks) {
        var answers = new HashMap<>(before);
        for (var answer : PlaceQuestion.read(sent)) {
            if (answer.typed().isEmpty()) {
                answers.remove(answer.name());
                continue;
            }
            var read = read(answer.typed());
            if (read.code() == null) {
                remarks.put(PlaceQuestion.id(answer.name()), read.remark());
            } else {
                answers.put(answer.name(), read.code());
            }
        }
        return answers;
    }

    private List<Region> current(String name) {
        var found = new ArrayList<>(names.candidates(name));
        if (found.stream().anyMatch(Region::current)) {
            found.removeIf(unit -> !unit.current());
        }
        return found;
    }

    /** The unit that all places of a table lie in, as a form sends it; null for none. */
    @Nullable
    RegionCode within(String given, Map<String, String> remarks) {
        if (given.isEmpty()) {
            return null;
        }
        try {
            return new TypedPlaces(regions).one("within", given, _ -> true);
        } catch (Refusal.Invalid none) {
            remarks.putAll(none.fields());
            return null;
        }
    }

    boolean known(RegionCode code) {
        return regions.find(code).isPresent();
    }

    /** An earlier answer as shown in its field, with its full name. */
    String shown(String code) {
        return Optional.of(code)
                .filter(given -> given.matches("\\d{6}|\\d{9}|Z\\d{6}"))
                .flatMap(given -> regions.find(new RegionCode(given)))
                .map(names::shown)
                .orElse(code);
    }

    /** Places whose names resemble one that was not found, by its first characters. */
    static List<Region> like(Regions regions, String name) {
        for (int length = Math.min(name.length(), 10); length >= 2; length--) {
            var hits = regions.search(name.substring(0, length), OFFERED);
            if (!hits.isEmpty()) {
                return hits.stream().map(Hit::region).toList();
            }
        }
        return List.of();
    }
}
