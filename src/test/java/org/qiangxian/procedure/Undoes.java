package org.qiangxian.procedure;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the test that undoes every act of these tables that can be undone. Each table with such acts has exactly one.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Undoes {

    Class<? extends Act<?>>[] value();
}
