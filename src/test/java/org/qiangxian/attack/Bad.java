package org.qiangxian.attack;

import java.util.List;
import java.util.Random;

/** Values that a form or an address should never hold, and values that look right and are wrong. */
final class Bad {

    private static final List<String> VALUES = List.of(
            "",
            " ",
            "\u0000",
            "平\u0000遥",
            "\ud800",
            "\u202e平遥县",
            "\r\nSet-Cookie: a=b",
            "%",
            "%zz",
            "%ff%fe",
            "-1",
            "0",
            "1e9999",
            "9223372036854775808",
            "2147483648",
            "99999999999999999999999999.999999999999999",
            "NaN",
            "+999999999-12-31",
            "-999999999-01-01",
            "999999999-01-01",
            "2026-02-30",
            "2026-13",
            "0000-00-00",
            "9999-99-99T99:99",
            "00000000-0000-0000-0000-000000000000",
            "00000000-0000-0000-0000",
            "140728",
            "999999",
            "../../etc/passwd",
            "' or 1=1 --",
            "{{7*7}}${7*7}",
            "<script>alert(1)</script>",
            "null",
            "true",
            "A-01",
            "S1-01",
            "OPEN",
            "CONFIRM",
            "２０２６",
            "县".repeat(300),
            "x".repeat(70_000));

    private static final List<String> NAMES = List.of(
            "",
            ".",
            "[",
            "]",
            "a[2000000]",
            "field.x",
            "field.",
            "text.",
            "text.x",
            "quarter.999999999999",
            "reason.",
            "words.\u0000",
            "holds.99999999999",
            "a.b.c.d",
            "class.module.classLoader",
            "_",
            "!x",
            "%");

    private Bad() {}

    static String value(Random chance) {
        return VALUES.get(chance.nextInt(VALUES.size()));
    }

    /** The name of a field that no form has. */
    static String name(Random chance) {
        return NAMES.get(chance.nextInt(NAMES.size()));
    }
}
