package org.qiangxian.application;

import org.qiangxian.form.Content;
import org.qiangxian.shell.Refusal;

/** The total size of a draft, far beyond every limit of a call: an overlong paste is kept, abuse is refused. */
final class Size {

    private static final int MOST = 100_000;

    private Size() {}

    static void check(Content content) {
        var characters = content.directions().stream().mapToInt(String::length).sum()
                + content.written().mapToInt(String::length).sum();
        if (characters > MOST
                || content.texts().size() > 50
                || content.quarters().size() > 100
                || content.safeguards().size() > 100) {
            throw new Refusal.Invalid("内容超过十万字符，不能保存。请只粘贴方案正文。");
        }
        if (content.written().anyMatch(text -> text.indexOf('\0') >= 0)) {
            throw new Refusal.Invalid("内容含有无法保存的控制字符。请粘贴为纯文本后再保存。");
        }
    }
}
