package org.qiangxian.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiangxian.shell.Refusal;

/** Whatever a file does to the process that opens it, its sender gets a sentence and the next file is judged. */
class SandboxTests {

    private static final int SECONDS = 2;
    private static final int AMPLE = 20;

    @TempDir
    private Path data;

    private Scratch scratch;
    private Sandbox sandbox;
    private Scratch.Slip slip;

    @BeforeEach
    void start() {
        scratch = Sandboxes.scratch(data, 64);
        sandbox = Sandboxes.of(SECONDS, scratch);
        slip = scratch.of("平遥".getBytes(StandardCharsets.UTF_8));
    }

    @AfterEach
    void stop() {
        slip.close();
        sandbox.destroy();
    }

    private String judged(Class<? extends Work> work) {
        return sandbox.judged("甲县", Works.of(work), slip.file());
    }

    @Test
    void anAnswerComesBackAndTheNextFileMeetsTheSameProcess() {
        assertThat(judged(Works.Echo.class)).isEqualTo("平遥");
        assertThat(judged(Works.Echo.class)).isEqualTo("平遥");
    }

    @Test
    void aRefusalOverThereIsTheRefusalHere() {
        assertThatThrownBy(() -> judged(Works.Refuses.class))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessage("这个文件不收。");
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Works.Breaks.class,
                Works.Circles.class,
                Works.Sleeps.class,
                Works.Hoards.class,
                Works.Dies.class,
                Works.Babbles.class,
                Works.Floods.class
            })
    void whateverItDoesItEndsWithASentenceAndTheNextIsJudged(Class<? extends Work> harm) {
        assertThatThrownBy(() -> judged(harm))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("。")
                .hasMessageContaining("请");

        assertThat(judged(Works.Echo.class)).isEqualTo("平遥");
    }

    @Test
    void timeAndMemoryAreSaidToBeTheReason() {
        assertThatThrownBy(() -> judged(Works.Circles.class)).hasMessageContaining("用时过长（超过 2 秒）");
        // Memory is measured five times a second; on a busy machine two seconds may end before.
        sandbox.destroy();
        sandbox = Sandboxes.of(AMPLE, scratch);
        assertThatThrownBy(() -> judged(Works.Hoards.class)).hasMessageContaining("内存过多");
    }

    @Test
    void theChildSeesNoSecretsAndHasLittleMemory() {
        var seen = judged(Works.Looks.class).split(" ");

        assertThat(seen[0]).isEqualTo("0");
        assertThat(Integer.parseInt(seen[1])).isLessThan(8);
        assertThat(Long.parseLong(seen[2])).isLessThan(256L << 20);
    }

    @Test
    void theChildLeavesNoFileBehind() {
        assertThat(judged(Works.Writes.class)).isEqualTo("refused");
        assertThat(scratch.folder().resolve("left-behind"))
                .satisfiesAnyOf(
                        file -> assertThat(file).doesNotExist(),
                        file -> assertThat(file).isEmptyFile());
    }

    @Test
    void briefWorkIsDoneInAProcessOfItsOwnThatCompilesQuickly() {
        var brief = judged(Works.TellsBriefly.class);
        var other = judged(Works.Tells.class);

        assertThat(brief).endsWith("=1");
        assertThat(other).endsWith("=4");
        assertThat(judged(Works.TellsBriefly.class)).isEqualTo(brief);
        assertThat(judged(Works.Tells.class)).isEqualTo(other);
    }

    @Test
    void anIdleProcessOfTheOtherKindMakesRoom() {
        sandbox.destroy();
        sandbox = Sandboxes.impatient(scratch);
        var second = new ArrayList<String>();
        var first = sandbox.read(
                "甲县",
                new Task<>(Works.TellsBriefly.class, "", in -> {
                    second.add(judged(Works.TellsBriefly.class));
                    return in.readUTF();
                }),
                slip.file());
        assertThat(second.getFirst()).isNotEqualTo(first);

        var other = judged(Works.Tells.class);

        ended(second.getFirst());
        assertThat(judged(Works.TellsBriefly.class)).isEqualTo(first);
        assertThat(judged(Works.Tells.class)).isEqualTo(other);
    }

    /** Waits until the process that told its number has ended. */
    private static void ended(String told) {
        ProcessHandle.of(Long.parseLong(told.substring(0, told.indexOf(' '))))
                .ifPresent(child -> assertThat(child.onExit()).succeedsWithin(Duration.ofMinutes(1)));
    }

    @Test
    void aLongAnswerIsReadOnTheCallersThreadAndItsOwnExceptionPasses() {
        var caller = Thread.currentThread();
        var task = new Task<String>(Works.Echo.class, "", in -> {
            assertThat(Thread.currentThread()).isSameAs(caller);
            throw own(in);
        });

        assertThatThrownBy(() -> sandbox.read("甲县", task, slip.file())).isInstanceOf(IllegalStateException.class);
        assertThat(judged(Works.Echo.class)).isEqualTo("平遥");
    }

    private static IllegalStateException own(DataInputStream in) {
        return new IllegalStateException(in.toString());
    }

    @Test
    void oneSendersFilesDoNotKeepAnotherWaiting() {
        var bad = new ArrayList<CompletableFuture<String>>();
        for (int file = 0; file < 4; file++) {
            bad.add(sandbox.judge("乙县", Works.of(Works.Circles.class), slip.file()));
        }

        var good = sandbox.judge("甲县", Works.of(Works.Echo.class), slip.file());

        assertThat(Sandbox.result(good)).isEqualTo("平遥");
        assertThat(bad.getLast()).as("the last of the others waits still").isNotDone();
    }

    @Test
    void whoSendsTooManyIsAskedToWait() {
        assertThatThrownBy(() -> {
                    for (int file = 0; file < 40; file++) {
                        sandbox.judge("乙县", Works.of(Works.Sleeps.class), slip.file());
                    }
                })
                .isInstanceOf(Refusal.TooMany.class)
                .hasMessageContaining("排队检查");
    }

    @Test
    void scratchFilesAreBoundedInTheirSumAndSweptAtTheNextStart() throws Exception {
        assertThatThrownBy(() -> scratch.fresh(65L << 20)).isInstanceOf(Refusal.TooMany.class);
        var left = Files.createFile(scratch.folder().resolve("left.tmp"));
        Files.setLastModifiedTime(left, java.nio.file.attribute.FileTime.fromMillis(0));

        Sandboxes.scratch(data, 64);

        assertThat(left).doesNotExist();
        assertThat(slip.file()).exists();
    }
}
