package org.qiangxian.delegation;

import java.time.Instant;
import java.util.List;
import org.qiangxian.answer.SheetPage;
import org.qiangxian.burden.DataRequest;
import org.qiangxian.procedure.Trail;
import org.qiangxian.shell.PlatformAddress;

/** The links of one item as its province sees them, and the form of a new one. */
public record DelegationPage(
        DataRequest request,
        SheetPage.Row row,
        List<Link> links,
        boolean open,
        Trail trail,
        Instant now,
        String department,
        String days,
        String error) {

    /** A slip to print, once: the link, and the item as a form on paper for offices without a network. */
    public record Slip(DataRequest request, SheetPage.Row row, Links.Issued issued, PlatformAddress platform) {

        /** The link as it is typed. */
        public String typed() {
            return platform.of(issued.path());
        }

        /** The link as a QR code; only where the address of the platform is configured. */
        public LinkPicture picture() {
            return LinkPicture.of(typed());
        }
    }
}
