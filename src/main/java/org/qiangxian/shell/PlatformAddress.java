package org.qiangxian.shell;

/**
 * Where the platform is found, as slips, mails and codes on paper name it: what its operator has set, never what a request says of
 * itself, for anybody can send a request with a host of their own.
 *
 * @param value without a final slash; empty where nobody has set it
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

    /** The address of a page, or its path alone where nobody has set where the platform is found. */
    public String of(String path) {
        return value + path;
    }
}
