package vn.xephang.claim;

import vn.xephang.graphql.Named;

/** The name of a thing as it stands inside a sentence: a unit, group, class, component, metric, base or source. */
public record Term(String termCode, String nameVi, String nameEn) implements Named {
    public static String unit(String code) {
        return "unit/" + code;
    }

    public static String group(String code) {
        return "group/" + code;
    }

    public static String classification(String code) {
        return "class/" + code;
    }

    public static String component(String code) {
        return "component/" + code;
    }

    public static String trend(String trend) {
        return "trend/" + trend;
    }

    public static String metric(String code) {
        return "metric/" + code;
    }

    public static String base(String code) {
        return "base/" + code;
    }
}
