package org.qiangxian.shell;

/**
 * A form of the public that takes files; its module contributes it as a bean. Every other form of whoever is not logged in is held
 * short ({@link BodyLimit}).
 *
 * @param path to which it is sent
 * @param mebibytes the most that is read of it: all its files and some words
 */
public record PublicUpload(String path, int mebibytes) {

    long bytes() {
        return (long) mebibytes << 20;
    }
}
