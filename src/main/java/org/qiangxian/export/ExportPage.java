package org.qiangxian.export;

/** The form for exporting the values of a place. @param foreign whether a purpose is needed */
public record ExportPage(String code, String name, boolean foreign, String purpose, String remark) {}
