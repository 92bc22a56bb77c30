package vn.xephang.portal;

import vn.xephang.graphql.Named;

/** A thing measured of the portal. */
public record PortalMetric(String metricCode, String nameVi, String nameEn, String measurementUnit) implements Named {
    public String code() {
        return metricCode;
    }

    public String unit() {
        return measurementUnit;
    }
}
