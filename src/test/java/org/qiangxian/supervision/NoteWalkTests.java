package org.qiangxian.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Desks;
import org.qiangxian.account.Turn;
import org.qiangxian.procedure.TableWalk;
import org.qiangxian.procedure.Walks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Brings a 督导函 to every status and checks every desk. */
@PlatformTest
@Transactional
@Walks(NoteAction.class)
class NoteWalkTests extends TableWalk<NoteStatus, NoteAction> {

    @Autowired
    Supervising supervising;

    @Autowired
    NoteRepository repository;

    @Override
    protected Stood<NoteAction> stand(NoteStatus state) {
        return switch (state) {
            case NONE -> {
                supervising.measure(Supervising.LONG);
                assertThat(repository.of(Supervising.UNIT)).isEmpty();
                yield Stood.nothing(key -> key.startsWith(NoteUndo.KIND + "/" + Supervising.UNIT));
            }
            case SENT -> {
                var note = supervising.sent();
                yield of(note, state).and(NoteAction.ANSWER, Supervising.CITY, note.matter());
            }
            case ANSWERED -> {
                var note = supervising.answered();
                yield of(note, state).and(NoteAction.CLOSE, Supervising.PROVINCE, note.matter());
            }
            case CLOSED -> of(supervising.closed(), state);
        };
    }

    private Stood<NoteAction> of(Note note, NoteStatus state) {
        assertThat(repository.find(note.id()).orElseThrow().status()).isEqualTo(state);
        return Stood.nothing(key -> key.equals(note.matter()));
    }

    @Test
    @DisplayName("a note waits for its city when what it is about is late no more")
    void aNoteOfWhatIsLateNoMore() {
        var note = supervising.sent();
        supervising.measure(Supervising.TODAY.plusDays(30));

        assertThat(turns.of(Supervising.CITY)).extracting(Turn::key).noneMatch(key -> key.startsWith("own-day/"));
        Desks.only(turns, Supervising.CITY, note.matter());
    }
}
