package org.qiangxian.industry;

/** What an industry of a city is, in the words of the documents; the order is that of every list. */
public enum IndustryKind {
    SPECIALITY("特色产业"),
    TOWN("专业镇"),
    CHAIN("产业链"),
    CLUSTER("产业集群");

    private final String label;

    IndustryKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
