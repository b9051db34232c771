package org.qiangxian.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that was understood but refused. The message is Chinese, says what is wrong and what to do, and is shown to
 * the person unchanged; modules throw it and know nothing of HTTP.
 */
public abstract sealed class Refusal extends RuntimeException {

    private Refusal(String message) {
        super(message, null, false, false);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    /** It does not exist, or the caller may not know of it. */
    public static final class NotFound extends Refusal {
        public NotFound(String message) {
            super(message);
        }
    }

    /** Somebody else was quicker, or the record has moved on. */
    public static sealed class Conflict extends Refusal permits Already {
        public Conflict(String message) {
            super(message);
        }
    }

    /**
     * What is asked for was done before and is in force: nothing is wrong, and the person stays on the page of the
     * form.
     */
    public static final class Already extends Conflict {

        private final String what;
        private final String next;
        private final String page;

        /**
         * @param what what was done before, 今天已经催办过。
         * @param next what happens next
         */
        public Already(String what, String next) {
            this(what, next, "");
        }

        /** @param page where the person goes on, because the page of the form is not the person's any more; empty: there */
        public Already(String what, String next, String page) {
            super(what + next);
            this.what = what;
            this.next = next;
            this.page = page;
        }

        String what() {
            return what;
        }

        String next() {
            return next;
        }

        String page() {
            return page;
        }
    }

    /** The caller may not do this. */
    public static final class Forbidden extends Refusal {
        public Forbidden(String message) {
            super(message);
        }
    }

    /** The caller asks for too much in too short a time; the message says when it may come again. */
    public static final class TooMany extends Refusal {

        private final @Nullable Way way;

        public TooMany(String message) {
            this(message, null);
        }

        public TooMany(String message, @Nullable Way way) {
            super(message);
            this.way = way;
        }

        /** A link to where the caller can do something about it; null where there is nothing to do but wait. */
        public @Nullable Way way() {
            return way;
        }
    }

    /** A page on which something can be done about a refusal. */
    public record Way(String href, String label) {}

    /** The platform is overloaded at the moment; the caller may try again in some seconds. */
    public static final class Busy extends Refusal {
        public Busy() {
            super("现在使用的人较多，刚才的请求没有办理，什么都没有改变。请过几秒再试一次。");
        }
    }

    /** What was sent is wrong; {@link #fields()} names the fields and what to do in each. */
    public static final class Invalid extends Refusal {

        private final Map<String, String> fields;

        public Invalid(String message) {
            this(message, Map.of());
        }

        public Invalid(String message, Map<String, String> fields) {
            super(message);
            this.fields = new LinkedHashMap<>(fields);
        }

        /** A refusal of one field: the message is both the summary and the remark at the field. */
        public static Invalid of(String field, String message) {
            return new Invalid(message, Map.of(field, message));
        }

        /** Field name to remark, in the order the fields were checked. */
        public Map<String, String> fields() {
            return new LinkedHashMap<>(fields);
        }
    }
}
