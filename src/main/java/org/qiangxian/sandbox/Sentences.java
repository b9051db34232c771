package org.qiangxian.sandbox;

import org.jspecify.annotations.Nullable;
import org.qiangxian.shell.Refusal;

/** The refusals for files that overwhelmed the process that opened them. */
final class Sentences {

    private Sentences() {}

    static Refusal.Invalid unreadable() {
        return new Refusal.Invalid("文件已损坏或结构异常，无法打开。请重新扫描或另存后再上传。");
    }

    static Refusal.Invalid of(ChildProcess.@Nullable Stop stop, SandboxSettings settings) {
        return switch (stop) {
            case TIME ->
                new Refusal.Invalid("打开这个文件用时过长（超过 %d 秒），平台没有接收。请用 150–300 dpi 重新扫描，或把内容另存为新文件、分成几份后再上传。"
                        .formatted(settings.seconds()));
            case MEMORY -> new Refusal.Invalid("打开这个文件需要的内存过多，平台没有接收。请用 150–300 dpi 重新扫描，或把内容另存为新文件、分成几份后再上传。");
            case null -> new Refusal.Invalid("打开这个文件时意外中断，平台没有接收。请再上传一次；仍不成功的，请重新扫描或另存后再上传。");
        };
    }
}
