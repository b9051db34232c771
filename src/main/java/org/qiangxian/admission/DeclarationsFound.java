package org.qiangxian.admission;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.document.ContentCode;
import org.qiangxian.region.Regions;
import org.qiangxian.search.FindablePaper;
import org.qiangxian.search.Found;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Finds a declaration to leave by the 内容码 in its footer: those that were handed in, and the one the reader's own unit
 * would print now (R61).
 */
@Component
@Order(0)
class DeclarationsFound implements FindablePaper {

    private static final String TITLE = "退出声明";

    private final LeavingRepository leavings;
    private final Declarations declarations;
    private final Regions regions;

    DeclarationsFound(LeavingRepository leavings, Declarations declarations, Regions regions) {
        this.leavings = leavings;
        this.declarations = declarations;
        this.regions = regions;
    }

    @Override
    public String paper() {
        return "退出声明";
    }

    @Override
    public Set<Role> readers() {
        return EnumSet.of(Role.CITY, Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR);
    }

    @Override
    public Stream<Found> with(ContentCode code, Actor reader) {
        return Stream.concat(given(reader, code), now(reader, code));
    }

    private Stream<Found> given(Actor reader, ContentCode code) {
        return leavings.of(code).stream()
                .filter(each -> declarations.mayRead(reader, each))
                .map(each -> new Found(
                        TITLE,
                        regions.displayName(each.unit()),
                        "与%s提交的声明一致，现在：%s。"
                                .formatted(
                                        Chinese.time(each.at()), each.status().label()),
                        "/admissions/exits/%s/declaration".formatted(each.id()),
                        regions.get(each.unit()).fictional()));
    }

    private Stream<Found> now(Actor reader, ContentCode code) {
        if (!reader.is(Role.CITY)) {
            return Stream.empty();
        }
        var unit = Objects.requireNonNull(reader.area());
        try {
            return declarations.code(declarations.of(unit)).equals(code)
                    ? Stream.of(new Found(
                            TITLE,
                            regions.displayName(unit),
                            "与本单位现在可以提交的声明一致，还没有提交。",
                            DeclarationReceiver.PAGE,
                            regions.get(unit).fictional()))
                    : Stream.empty();
        } catch (Refusal.Conflict _) {
            return Stream.empty(); // no member: nothing to print
        }
    }
}
