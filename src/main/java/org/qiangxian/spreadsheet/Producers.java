package org.qiangxian.spreadsheet;

import java.io.IOException;
import java.util.Locale;

/** Detects which program wrote a workbook, from its metadata. WPS uses several names and leaves a mark of its own. */
final class Producers {

    private Producers() {}

    static Producer of(Zip zip) throws IOException {
        var custom = zip.find("docProps/custom.xml");
        if (custom.isPresent()) {
            try (var markup = custom.get()) {
                while (markup.next()) {
                    if (markup.opens("property")
                            && markup.attribute("name").orElse("").startsWith("KSO")) {
                        return Producer.WPS;
                    }
                }
            }
        }
        var properties = zip.find("docProps/app.xml");
        if (properties.isPresent()) {
            try (var markup = properties.get()) {
                while (markup.next()) {
                    if (markup.opens("Application")) {
                        return named(markup.text());
                    }
                }
            }
        }
        return Producer.UNKNOWN;
    }

    static Producer named(String application) {
        var name = application.toLowerCase(Locale.ROOT);
        if (name.contains("wps") || name.contains("kingsoft") || name.equals("et")) {
            return Producer.WPS;
        }
        if (name.contains("libreoffice") || name.contains("openoffice")) {
            return Producer.LIBRE_OFFICE;
        }
        return name.contains("microsoft") && name.contains("excel") ? Producer.EXCEL : Producer.UNKNOWN;
    }
}
