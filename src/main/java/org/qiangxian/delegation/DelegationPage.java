package org.qiangxian.delegation;

import java.time.Instant;
import java.util.List;
import org.qiangxian.answer.SheetPage;
import org.qiangxian.burden.DataRequest;

/** The links of one item as its province sees them, and the form of a new one. */
public record DelegationPage(
        DataRequest request,
        SheetPage.Row row,
        List<Link> links,
        boolean open,
        Instant now,
        String department,
        String days,
        String error) {

    /** A slip to print, once: the link, and the item as a form on paper for offices without a network. */
    public record Slip(
            DataRequest request, SheetPage.Row row, Links.Issued issued, String address, LinkPicture picture) {

        /** The link as it is typed. */
        public String typed() {
            return address + issued.path();
        }
    }
}
