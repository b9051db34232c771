package org.qiangxian.disclosure;

/** The relation of a place to its reader. */
enum Whose {
    /** The reader's own. */
    OWN,
    /** A member of the library in the reader's area. */
    MEMBER_WITHIN,
    /** A place in the reader's area that is no member. */
    WITHIN,
    /** A place outside the library that takes part in the circle the reader leads, and agreed to be read by it (R25). */
    CIRCLE,
    /** A member of the library elsewhere. */
    MEMBER_ELSEWHERE,
    /** A member that agreed with the reader, for the indicator asked for, to see each other by name. */
    PARTNER,
    /** Any other place. */
    ELSEWHERE
}
