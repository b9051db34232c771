package org.qiangxian.burden;

/** How often a request asks. */
public enum Rhythm {
    ONCE("一次性"),
    YEARLY("每年一次"),
    HALF_YEARLY("每半年一次"),
    QUARTERLY("每季一次"),
    MONTHLY("每月一次");

    private final String label;

    Rhythm(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether it is more often than quarterly, which needs a reason (R3). */
    public boolean frequent() {
        return this == MONTHLY;
    }

    /** The rarest rhythm at which values of this period can be asked. */
    static Rhythm of(String period) {
        return period.length() == 4 ? ONCE : period.charAt(4) == 'Q' ? QUARTERLY : MONTHLY;
    }
}
