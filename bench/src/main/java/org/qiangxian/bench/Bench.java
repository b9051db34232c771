package org.qiangxian.bench;

import java.nio.file.Files;
import org.springframework.util.FileSystemUtils;

/** Runs one benchmark by its name on a fresh data folder. */
public final class Bench {

    private Bench() {}

    public static void main(String[] args) throws Exception {
        var data = Files.createTempDirectory("qiangxian-bench");
        try {
            switch (args.length == 1 ? args[0] : "") {
                case "pages" -> PagesBench.run(data);
                case "facts" -> FactsBench.run(data);
                case "intake" -> IntakeBench.run(data);
                case "start" -> StartBench.run(data);
                case "saves" -> SavesBench.run(data);
                case "deadline" -> DeadlineBench.run(data);
                case "hostile" -> HostileBench.run(data);
                case "logins" -> LoginsBench.run(data);
                case "overload" -> OverloadBench.run(data);
                case "nation" -> NationBench.run();
                case "calibration" -> CalibrationBench.run();
                case "corpus" -> CorpusBench.run(data);
                case "search" -> SearchBench.run(data);
                case "entry" -> EntryBench.run(data);
                case "round" -> RoundBench.run(data);
                case "report" -> ReportBench.run(data);
                case "public" -> PublicBench.run(data);
                default -> {
                    System.err.println("bin/bench pages|facts|intake|start|saves|deadline|hostile|logins|overload|nation|calibration|corpus|search|entry|round|report|public");
                    System.exit(2);
                }
            }
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }
}
