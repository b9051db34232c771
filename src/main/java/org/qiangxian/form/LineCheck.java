package org.qiangxian.form;

import java.util.List;
import java.util.Optional;
import org.qiangxian.shell.Typing;

/** What keeps the lines of a content from being submitted; lines are optional. */
final class LineCheck {

    private LineCheck() {}

    static void check(Field.Lines field, Content content, List<Remark> remarks) {
        for (var line : field.written(content)) {
            field.columns().stream()
                    .flatMap(column -> said(column, content.text(field.name(line, column))).stream())
                    .map(said -> new Remark(field.key(), "%s第%d条：%s".formatted(field.name(), line, said)))
                    .forEach(remarks::add);
        }
    }

    private static Optional<String> said(Field.Lines.Column column, String text) {
        if (Typing.blank(text)) {
            return column.required() ? Optional.of("请填写%s，或删去这一条。".formatted(column.label())) : Optional.empty();
        }
        int written = column.link() ? Typing.length(text) : Zishu.count(text);
        if (written > column.limit()) {
            return Optional.of("%s已写%d字，限%d字，请删减%d字。"
                    .formatted(column.label(), written, column.limit(), written - column.limit()));
        }
        return column.link() && !Typing.trimmed(text).matches("https?://[^\\s/]+\\.[^\\s]+")
                ? Optional.of("%s请填写网址，以 http:// 或 https:// 开头。".formatted(column.label()))
                : Optional.empty();
    }
}
