package org.qiangxian.shell;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds every page: its reader, the menu, and the token of its forms. The view hands it to every template as
 * {@code frame}.
 *
 * @param viewer who is logged in, or null for the public
 * @param menu the viewer's places in their groups, in order
 * @param path the path of this page, to mark the current place
 * @param requestId the number a reader can give when something went wrong
 * @param demonstration whether this platform has demonstration accounts
 * @param largeType whether the reader chose the large type
 * @param unread how many messages the viewer has not opened; null where the viewer has none
 * @param support where to ask for help with the platform, in one line
 * @param done the line that answers the act before; null where there was none
 * @param csrf the token of this reader's forms; asking for it sets a cookie
 * @param still whether the page is made for a file, to be read without the platform
 */
public record Frame(
        @Nullable Viewer viewer,
        List<Group> menu,
        String path,
        String requestId,
        boolean demonstration,
        boolean largeType,
        @Nullable Integer unread,
        String support,
        @Nullable Done done,
        Supplier<Token> csrf,
        boolean still) {

    /** The frame of a page on the platform. */
    public Frame(
            @Nullable Viewer viewer,
            List<Group> menu,
            String path,
            String requestId,
            boolean demonstration,
            boolean largeType,
            @Nullable Integer unread,
            String support,
            @Nullable Done done,
            Supplier<Token> csrf) {
        this(viewer, menu, path, requestId, demonstration, largeType, unread, support, done, csrf, false);
    }

    /** The frame of a page in a file. */
    static Frame still(String path) {
        return new Frame(null, List.of(), path, "", false, false, null, "", null, () -> new Token("_csrf", ""), true);
    }

    /** The frame of a page that must not query the database, not even for its reader. */
    static Frame bare(String path, String requestId) {
        return new Frame(null, List.of(), path, requestId, false, false, null, "", null, () -> new Token("_csrf", ""));
    }

    /**
     * The person and the post they act in.
     *
     * @param mark distinguishes people on one machine and reveals nothing else
     * @param others the further posts they hold and may choose
     * @param idle after how long without a request the session ends
     * @param left how long it lasts at most from now
     */
    public record Viewer(
            String organisation,
            String post,
            String name,
            String mark,
            boolean demonstration,
            List<Post> others,
            Duration idle,
            Duration left) {}

    /** A further post of the viewer. */
    public record Post(String id, String organisation, String label) {}

    /** Places that belong together; the first group, 工作台, has no label. */
    public record Group(String label, List<Place> places) {}

    /**
     * An entry of the menu.
     *
     * @param count what waits there; 0 shows nothing
     */
    public record Place(String label, String icon, String href, int count) {

        /** Whether {@code path} is this place or lies below it. */
        public boolean holds(String path) {
            return path.equals(href) || path.startsWith(href + "/");
        }
    }

    /** The CSRF token as a hidden field. */
    public record Token(String name, String value) {}
}
