package org.qiangxian.region;

/** The administrative level of a unit; functional zones are a level beside the counties (R86). */
public enum Level {
    PROVINCE("省级"),
    CITY("地级"),
    COUNTY("县级"),
    TOWN("乡级"),
    ZONE("功能区");

    private final String label;

    Level(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
