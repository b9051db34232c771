package org.qiangxian.spreadsheet;

/** The five entities of XML and numeric references; no others are supported. */
final class Entities {

    private Entities() {}

    static String resolved(String escaped) {
        var plain = new StringBuilder(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            if (escaped.charAt(i) != '&') {
                plain.append(escaped.charAt(i));
                continue;
            }
            int end = escaped.indexOf(';', i);
            if (end < 0) {
                throw Damage.refusal();
            }
            plain.appendCodePoint(character(escaped.substring(i + 1, end)));
            i = end;
        }
        return plain.toString();
    }

    static int character(String entity) {
        int code =
                switch (entity) {
                    case "lt" -> '<';
                    case "gt" -> '>';
                    case "amp" -> '&';
                    case "quot" -> '"';
                    case "apos" -> '\'';
                    default -> numbered(entity);
                };
        if (!Character.isValidCodePoint(code) || (code < ' ' && code != '\t' && code != '\n' && code != '\r')) {
            throw Damage.refusal();
        }
        return code;
    }

    private static int numbered(String entity) {
        if (!entity.startsWith("#") || entity.length() > 9) {
            throw Damage.refusal();
        }
        try {
            return entity.startsWith("#x")
                    ? Integer.parseInt(entity, 2, entity.length(), 16)
                    : Integer.parseInt(entity, 1, entity.length(), 10);
        } catch (NumberFormatException _) {
            throw Damage.refusal();
        }
    }
}
