package org.qiangxian.shell;

/**
 * The public address of the platform, as printed on slips, in mails and in codes: configured by the operator, never
 * taken from a request, whose host anybody can invent.
 *
 * @param value without a final slash; empty where not configured
 */
public record PlatformAddress(String value) {

    public PlatformAddress {
        value = value.strip().replaceAll("/+$", "");
        if (!value.isEmpty() && !value.matches("https?://[A-Za-z0-9.:\\[\\]-]+(/[A-Za-z0-9._~/-]*)?")) {
            throw new IllegalArgumentException(
                    "QIANGXIAN_WEB_ADDRESS 应为平台的网址，如 https://qiangxian.example.cn，现为 " + value);
        }
    }

    public boolean known() {
        return !value.isEmpty();
    }

    /** The address of a page, or only its path where no address is configured. */
    public String of(String path) {
        return value + path;
    }
}
