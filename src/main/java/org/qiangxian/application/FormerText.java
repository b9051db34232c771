package org.qiangxian.application;

import java.util.HashMap;
import java.util.HashSet;
import org.qiangxian.form.Content;
import org.qiangxian.form.Direction;
import org.qiangxian.form.Field;
import org.qiangxian.form.Form;
import org.qiangxian.form.Quarter;

/** An earlier text as the start of a new one (R5): what the new form still asks for, under the quarters of its own years. */
final class FormerText {

    private FormerText() {}

    static Content of(Content earlier, Form form, int years) {
        var directions = new HashSet<String>();
        var texts = new HashMap<String, String>();
        var quarters = new HashMap<Quarter, String>();
        var safeguards = new HashMap<Quarter, String>();
        for (var field : form.fields()) {
            switch (field) {
                case Field.Unit _ -> {}
                case Field.Directions it ->
                    it.options().stream()
                            .map(Direction::code)
                            .filter(earlier.directions()::contains)
                            .forEach(directions::add);
                case Field.Text it -> texts.put(it.key(), earlier.text(it.key()));
                case Field.Lines it -> it.names().forEach(name -> texts.put(name, earlier.text(name)));
                case Field.Quarters it ->
                    it.quarters().forEach(quarter -> {
                        var before = new Quarter(quarter.year() - years, quarter.number());
                        quarters.put(quarter, earlier.quarter(before));
                        safeguards.put(quarter, it.safeguards() ? earlier.safeguard(before) : "");
                    });
            }
        }
        quarters.values().removeIf(String::isEmpty);
        safeguards.values().removeIf(String::isEmpty);
        texts.values().removeIf(String::isEmpty);
        return new Content(directions, earlier.otherDirection(), texts, quarters).with(safeguards);
    }
}
