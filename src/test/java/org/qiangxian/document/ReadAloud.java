package org.qiangxian.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The faults that another program finds in a PDF that screen readers read: PDF/UA-1 (ISO 14289-1). */
public final class ReadAloud {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private ReadAloud() {}

    /** Each fault with its clause; none in a PDF that can be read aloud. */
    public static List<String> faults(byte[] pdf) throws IOException, VeraPDFException {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                    .map(each -> each.getRuleId().getClause() + "-"
                            + each.getRuleId().getTestNumber() + " " + each.getMessage() + " "
                            + each.getLocation().getContext())
                    .toList();
        }
    }
}
