package org.qiangxian.feature;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.catalogue.Feature;
import org.qiangxian.catalogue.Features;
import org.qiangxian.comparison.Appendix;
import org.qiangxian.comparison.Profile;
import org.qiangxian.measurement.Value;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;

/** 特色指标 on a profile: apart from the reference indicators, for the place itself only. */
@Component
class FeatureSection implements Appendix {

    private final Features features;
    private final FeatureValues values;
    private final TemplateEngine templates;

    FeatureSection(Features features, FeatureValues values, TemplateEngine templates) {
        this.features = features;
        this.values = values;
        this.templates = templates;
    }

    @Override
    public Content of(Actor reader, Profile profile) {
        boolean mine = reader.is(Role.CITY) && profile.code().equals(reader.area());
        var rows = features.usedBy(profile.code()).stream()
                .map(feature -> row(profile.code(), feature))
                .toList();
        var page = new FeatureSectionPage(profile.code(), mine, rows);
        return output -> templates.render("feature/section.jte", page, output);
    }

    private FeatureSectionPage.Row row(RegionCode city, Feature feature) {
        List<Value> held = values.of(city, feature.code()).stream()
                .filter(value -> value.catalogueVersion().equals(feature.identity()))
                .toList();
        var latest = held.isEmpty() ? null : held.getLast();
        return new FeatureSectionPage.Row(feature, latest, latest == null ? "暂无数据" : shown(feature, latest));
    }

    static String shown(Feature feature, Value value) {
        var figure = value.reading().figure();
        return figure == null ? value.reading().state().label() : shown(feature, figure.doubleValue());
    }

    static String shown(Feature feature, double figure) {
        var text = Chinese.figure(figure, feature.decimals());
        return feature.unit().equals("%") ? text + "%" : text + " " + feature.unit();
    }
}
