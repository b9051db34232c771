package org.qiangxian.sandbox;

/**
 * Work that ends so soon that the thorough compiler of the virtual machine costs more than it saves: its child compiles
 * with the quick one alone. That holds for tables of up to a million cells.
 */
public interface BriefWork extends Work {}
