package org.qiangxian.sandbox;

import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.qiangxian.shell.Refusal;

/** What a file may do to the process that opens it, each as a work of its own. */
final class Works {

    private Works() {}

    static Task<String> of(Class<? extends Work> work) {
        return new Task<>(work, "", in -> in.readUTF());
    }

    static final class Echo implements Work {
        @Override
        public void run(Path file, String question, DataOutputStream answer) throws IOException {
            answer.writeUTF(Files.readString(file));
        }
    }

    static final class Refuses implements Work {
        @Override
        public void run(Path file, String question, DataOutputStream answer) throws IOException {
            answer.writeUTF("half");
            throw new Refusal.Invalid("这个文件不收。");
        }
    }

    static final class Breaks implements Work {
        @Override
        public void run(Path file, String question, DataOutputStream answer) {
            throw new IllegalStateException("no such thing");
        }
    }

    static final class Circles implements Work {
        @Override
        public void run(Path file, String question, DataOutputStream answer) {
            long sum = 0;
            for (long i = 0; sum >= 0 || i > 0; i++) {
                sum += i & 1;
            }
        }
    }

    static final class Sleeps implements Work {
        @Override
        public void run(Path file, String question, DataOutputStream answer) {
            try {
                Thread.sleep(600_000);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }

    static final class Hoards implements Work {
        @Override
        public void run(Path file, String question, DataOutputStream answer) {
            List<byte[]> all = new ArrayList<>();
            while (true) {
                all.add(new byte[1 << 20]);
            }
        }
    }

    static final class Dies implements Work {
        @Override
        public void run(Path file, String question, DataOutputStream answer) {
            Runtime.getRuntime().halt(139);
        }
    }

    static final class Babbles implements Work {
        @Override
        public void run(Path file, String question, DataOutputStream answer) throws IOException {
            try (var out = new FileOutputStream(FileDescriptor.out)) {
                out.write("all is well, take it in".repeat(10_000).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
    }

    static final class Floods implements Work {
        @Override
        public void run(Path file, String question, DataOutputStream answer) throws IOException {
            var block = new byte[1 << 20];
            while (true) {
                answer.write(block);
            }
        }
    }

    static final class Looks implements Work {
        @Override
        public void run(Path file, String question, DataOutputStream answer) throws IOException {
            var secrets = System.getenv().keySet().stream()
                    .filter(key -> key.startsWith("QIANGXIAN"))
                    .count();
            answer.writeUTF(secrets + " " + System.getenv().size() + " "
                    + Runtime.getRuntime().maxMemory());
        }
    }

    static final class Writes implements Work {
        @Override
        public void run(Path file, String question, DataOutputStream answer) throws IOException {
            try {
                Files.write(file.resolveSibling("left-behind"), new byte[1 << 16]);
                answer.writeUTF("written");
            } catch (IOException _) {
                answer.writeUTF("refused");
            }
        }
    }

    /** The number of its process, and how that compiles. */
    private static void own(DataOutputStream answer) throws IOException {
        var machine = ManagementFactory.getRuntimeMXBean();
        var level = machine.getInputArguments().stream()
                .filter(argument -> argument.contains("TieredStopAtLevel"))
                .findFirst()
                .orElse("");
        answer.writeUTF(machine.getPid() + " " + level);
    }

    static final class Tells implements Work {
        @Override
        public void run(Path file, String question, DataOutputStream answer) throws IOException {
            own(answer);
        }
    }

    static final class TellsBriefly implements BriefWork {
        @Override
        public void run(Path file, String question, DataOutputStream answer) throws IOException {
            own(answer);
        }
    }
}
