package org.qiangxian.bench;

import java.nio.file.Files;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** Runs one benchmark by its name on a fresh data folder. */
public final class Bench {

    private Bench() {}

    public static void main(String[] args) throws Exception {
        int status = 0;
        var data = Files.createTempDirectory("qiangxian-bench");
        try {
            switch (args.length == 0 ? "" : args[0]) {
                case "pages" -> PagesBench.run(data);
                case "facts" -> FactsBench.run(data);
                case "intake" -> IntakeBench.run(data);
                case "start" -> StartBench.run(data);
                case "saves" -> SavesBench.run(data);
                case "deadline" -> DeadlineBench.run(data, List.of(args).subList(1, args.length));
                case "errands" -> ErrandsBench.run(data);
                case "hostile" -> HostileBench.run(data);
                case "logins" -> LoginsBench.run(data);
                case "overload" -> OverloadBench.run(data);
                case "nation" -> NationBench.run();
                case "calibration" -> CalibrationBench.run();
                case "corpus" -> CorpusBench.run(data);
                case "search" -> SearchBench.run(data);
                case "entry" -> EntryBench.run(data);
                case "round" -> RoundBench.run(data);
                case "report" -> ReportBench.run(data, args.length > 1 ? Integer.parseInt(args[1]) : Integer.MAX_VALUE);
                case "public" -> PublicBench.run(data);
                default -> {
                    System.err.println("bin/bench pages|facts|intake|start|saves|deadline [seconds [per second]]|errands|hostile|logins|overload|nation|calibration|corpus|search|entry|round|report [cities]|public");
                    status = 2;
                }
            }
        } catch (Failed failed) {
            System.err.println(failed.getMessage());
            status = 1;
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
        System.exit(status);
    }
}
