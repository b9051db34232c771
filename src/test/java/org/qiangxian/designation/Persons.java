package org.qiangxian.designation;

import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;

/** Persons of 总局 for tests, and a name that they admit. */
final class Persons {

    static final Actor FIRST = Actors.samr();
    static final Actor SECOND = other("乙");

    private Persons() {}

    static Actor other(String name) {
        return new Actor(
                UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                FIRST.post(),
                "test-samr-" + name,
                name,
                FIRST.organisation(),
                FIRST.organisationName(),
                FIRST.role(),
                null,
                false);
    }

    static DesignationForm form(String name, String from) {
        return new DesignationForm(name, "工业和信息化部办公厅关于公布%s名单的通知".formatted(name), "县级填写的来源文件标题须与原文一致", from);
    }
}
