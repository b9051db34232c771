package org.qiangxian.shell;

/**
 * A form of the public that takes files; its module contributes it as a bean. All other forms of readers not logged in
 * are kept small ({@link BodyLimit}).
 *
 * @param path the path of the form
 * @param mebibytes the most that is read of it: all its files and some words
 */
public record PublicUpload(String path, int mebibytes) {

    long bytes() {
        return (long) mebibytes << 20;
    }
}
