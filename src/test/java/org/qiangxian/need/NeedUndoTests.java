package org.qiangxian.need;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.qiangxian.PlatformTest;
import org.qiangxian.procedure.Seen;
import org.qiangxian.procedure.UndoWalk;
import org.qiangxian.procedure.Undoes;
import org.springframework.beans.factory.annotation.Autowired;

/** The end of a need is undone within ten minutes, and its term has gone on meanwhile. */
@PlatformTest
@Undoes(NeedAction.class)
class NeedUndoTests extends UndoWalk {

    @Autowired
    private Needing needing;

    @Autowired
    private Needs needs;

    @Override
    protected Stream<Supplier<Case>> cases() {
        return Stream.of(this::close);
    }

    private Case close() {
        var need = needing.answered();
        return new Case(
                NeedAction.CLOSE,
                Needing.CITY,
                need.matter(),
                () -> needs.close(Needing.CITY, need.id(), Seen.NOTHING),
                () -> needing.again(need),
                () -> needs.reopen(Needing.CITY, need.id(), "设备又坏了", Seen.NOTHING),
                1,
                () -> needs.close(Needing.CITY, need.id(), Seen.NOTHING));
    }
}
