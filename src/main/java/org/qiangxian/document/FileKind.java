package org.qiangxian.document;

import java.util.Optional;

/** What a file is by its content; what its name says does not count. */
public enum FileKind {
    PDF("PDF", "pdf", "application/pdf"),
    JPEG("JPG 图片", "jpg", "image/jpeg"),
    PNG("PNG 图片", "png", "image/png"),
    DOCX("Word 文档", "docx", Format.DOCX.mediaType()),
    XLSX("Excel 表格", "xlsx", Format.XLSX.mediaType()),
    MP4("MP4 视频", "mp4", "video/mp4");

    private final String label;
    private final String ending;
    private final String mediaType;

    FileKind(String label, String ending, String mediaType) {
        this.label = label;
        this.ending = ending;
        this.mediaType = mediaType;
    }

    public String label() {
        return label;
    }

    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    static Optional<FileKind> of(byte[] content) {
        if (starts(content, '%', 'P', 'D', 'F', '-')) {
            return Optional.of(PDF);
        }
        if (starts(content, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(JPEG);
        }
        if (starts(content, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return Optional.of(PNG);
        }
        if (VideoCheck.looksLike(content)) {
            return Optional.of(MP4);
        }
        return starts(content, 'P', 'K', 3, 4) ? OfficeCheck.kind(content) : Optional.empty();
    }

    private static boolean starts(byte[] content, int... signature) {
        if (content.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((content[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
