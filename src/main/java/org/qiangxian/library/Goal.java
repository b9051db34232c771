package org.qiangxian.library;

import java.time.LocalDate;

/** The national goal, in the words of the work plan (R18); a goal of the whole programme, never of a city. */
public record Goal(int year, int atLeast, String text, Basis basis) {

    /** 到2027年,培育建设100个以上 … */
    static final Goal NATIONAL = new Goal(
            2027,
            100,
            "到2027年，培育建设100个以上积极性高、质量工作基础好，质量效益水平全面提高，人民群众质量获得感、满意度明显增强，先进质量文化蔚然成风的质量强县（区、镇）。",
            new Basis("国市监质发〔2024〕97号", "质量强县（区、镇）培育建设工作方案", LocalDate.of(2024, 10, 18)));
}
